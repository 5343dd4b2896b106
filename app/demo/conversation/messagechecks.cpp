// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/requestparts.h"

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr qsizetype MostChoices = 10; // of a choice message or a card
constexpr qsizetype MostCards = 10; // of a carousel
constexpr qsizetype MostCarouselChoices = 3; // beside those of its cards
constexpr double MostNorth = 90; // degrees
constexpr double MostEast = 180;

void checkText(Body text)
{
    text.knows({ u"text"_s });
    text.requiredText(u"text"_s);
}

void checkMedia(Body media)
{
    media.knows({ u"url"_s, u"thumbnail_url"_s, u"filename_override"_s });
    const QString url = media.requiredText(u"url"_s);
    if (!url.startsWith(u"http://") && !url.startsWith(u"https://"))
        media.refuse(u"url"_s);
    media.text(u"thumbnail_url"_s);
}

void checkPlace(Body place)
{
    place.knows({ u"title"_s, u"label"_s, u"coordinates"_s });
    place.requiredText(u"title"_s);
    place.text(u"label"_s);
    Body coordinates = place.part(u"coordinates"_s);
    coordinates.knows({ u"latitude"_s, u"longitude"_s });
    if (!coordinates.decimal(u"latitude"_s, -MostNorth, MostNorth))
        coordinates.refuse(u"latitude"_s);
    if (!coordinates.decimal(u"longitude"_s, -MostEast, MostEast))
        coordinates.refuse(u"longitude"_s);
}

void checkChoice(Body choice)
{
    static const QStringList kinds { u"call_message"_s, u"location_message"_s, u"text_message"_s, u"url_message"_s, u"calendar_message"_s,
                                     u"share_location_message"_s };
    choice.knows(kinds + QStringList { u"postback_data"_s });
    choice.text(u"postback_data"_s);
    const QString kind = choice.oneOf(kinds);
    Body content = choice.part(kind);
    if (kind == u"text_message") {
        checkText(content);
    } else if (kind == u"location_message") {
        checkPlace(content);
    } else if (kind == u"call_message") {
        content.requiredText(u"title"_s);
        content.requiredText(u"phone_number"_s);
    } else if (kind == u"url_message") {
        content.requiredText(u"title"_s);
        content.requiredText(u"url"_s);
    }
}

void checkChoices(Body &body, qsizetype most)
{
    const auto choices = body.parts(u"choices"_s, most);
    for (const Body &choice : choices)
        checkChoice(choice);
}

void checkCard(Body card)
{
    card.knows({ u"title"_s, u"description"_s, u"media_message"_s, u"height"_s, u"choices"_s, u"message_properties"_s });
    if (!card.has(u"title"_s) && !card.has(u"media_message"_s))
        card.requiredText(u"title"_s);
    card.text(u"title"_s);
    card.text(u"description"_s);
    card.word(u"height"_s, { u"UNSPECIFIED_HEIGHT"_s, u"SHORT"_s, u"MEDIUM"_s, u"TALL"_s });
    if (card.has(u"media_message"_s))
        checkMedia(card.part(u"media_message"_s));
    checkChoices(card, MostChoices);
}

void checkCarousel(Body carousel)
{
    carousel.knows({ u"cards"_s, u"choices"_s });
    const auto cards = carousel.parts(u"cards"_s, MostCards);
    if (cards.isEmpty())
        carousel.refuse(u"cards"_s);
    for (const Body &card : cards)
        checkCard(card);
    checkChoices(carousel, MostCarouselChoices);
}

void checkChoiceMessage(Body message)
{
    message.knows({ u"text_message"_s, u"choices"_s, u"message_properties"_s });
    checkText(message.part(u"text_message"_s));
    if (message.parts(u"choices"_s).isEmpty())
        message.refuse(u"choices"_s);
    checkChoices(message, MostChoices);
}

void checkList(Body list)
{
    list.knows({ u"title"_s, u"description"_s, u"sections"_s, u"media"_s, u"message_properties"_s });
    list.requiredText(u"title"_s);
    list.text(u"description"_s);
    auto sections = list.parts(u"sections"_s);
    if (sections.isEmpty())
        list.refuse(u"sections"_s);
    for (Body &section : sections) {
        section.text(u"title"_s);
        if (section.parts(u"items"_s).isEmpty())
            section.refuse(u"items"_s);
    }
}

void checkTemplate(Body message)
{
    message.knows({ u"omni_template"_s, u"channel_template"_s });
    if (!message.has(u"channel_template"_s))
        message.part(u"omni_template"_s);
    if (!message.has(u"omni_template"_s))
        return;
    Body omni = message.part(u"omni_template"_s);
    omni.knows({ u"template_id"_s, u"version"_s, u"language_code"_s, u"parameters"_s });
    omni.requiredText(u"template_id"_s);
    omni.text(u"version"_s);
    omni.text(u"language_code"_s);
    if (omni.has(u"parameters"_s))
        omni.part(u"parameters"_s);
}

} // namespace

void checkAppMessage(Body message)
{
    static const QStringList kinds { u"text_message"_s, u"media_message"_s, u"card_message"_s, u"carousel_message"_s, u"choice_message"_s,
                                     u"list_message"_s, u"location_message"_s, u"template_message"_s, u"contact_info_message"_s };
    static const QStringList extras { u"agent"_s, u"explicit_channel_message"_s, u"explicit_channel_omni_message"_s,
                                      u"channel_specific_message"_s };
    message.knows(kinds + extras);
    const QString kind = message.oneOf(kinds);
    if (message.isFaulty())
        return;
    const Body content = message.part(kind);
    static const QMap<QString, void (*)(Body)> checks {
        { u"text_message"_s, checkText },         { u"media_message"_s, checkMedia },       { u"card_message"_s, checkCard },
        { u"carousel_message"_s, checkCarousel }, { u"choice_message"_s, checkChoiceMessage }, { u"list_message"_s, checkList },
        { u"location_message"_s, checkPlace },    { u"template_message"_s, checkTemplate },
    };
    if (const auto check = checks.value(kind))
        check(content);
}

} // namespace demo::conversation
