// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/messagecontent.h"

#include "models/records/conversation/jsonparts.h"
#include "models/records/jsonreading.h"

#include <QJsonArray>

#include <array>

namespace floorwalker {

namespace {

using Kind = MessageContent::Kind;
using ChoiceKind = MessageChoice::Kind;

struct KindWord {
    Kind kind;
    QLatin1StringView word;
};

constexpr std::array kindWords{
    KindWord{Kind::Text, QLatin1StringView("text_message")},
    KindWord{Kind::Media, QLatin1StringView("media_message")},
    KindWord{Kind::MediaCard, QLatin1StringView("media_card_message")},
    KindWord{Kind::Card, QLatin1StringView("card_message")},
    KindWord{Kind::Carousel, QLatin1StringView("carousel_message")},
    KindWord{Kind::Choice, QLatin1StringView("choice_message")},
    KindWord{Kind::List, QLatin1StringView("list_message")},
    KindWord{Kind::Location, QLatin1StringView("location_message")},
    KindWord{Kind::Template, QLatin1StringView("template_message")},
    KindWord{Kind::ContactInfo, QLatin1StringView("contact_info_message")},
    KindWord{Kind::ChoiceResponse, QLatin1StringView("choice_response_message")},
    KindWord{Kind::Fallback, QLatin1StringView("fallback_message")},
    KindWord{Kind::ProductResponse, QLatin1StringView("product_response_message")},
    KindWord{Kind::ChannelSpecific, QLatin1StringView("channel_specific_message")},
};

struct ChoiceWord {
    ChoiceKind kind;
    QLatin1StringView word;
};

constexpr std::array choiceWords{
    ChoiceWord{ChoiceKind::Text, QLatin1StringView("text_message")},
    ChoiceWord{ChoiceKind::Url, QLatin1StringView("url_message")},
    ChoiceWord{ChoiceKind::Call, QLatin1StringView("call_message")},
    ChoiceWord{ChoiceKind::Location, QLatin1StringView("location_message")},
    ChoiceWord{ChoiceKind::Calendar, QLatin1StringView("calendar_message")},
    ChoiceWord{ChoiceKind::ShareLocation, QLatin1StringView("share_location_message")},
};

//! What the bodies of several kinds have in common; each is empty where it is not there.
struct Media {
    QString url;
    QString thumbnailUrl;
};

Media readMedia(FieldReader &fields)
{
    return {fields.text(u"url"), fields.text(u"thumbnail_url")};
}

QString readText(FieldReader &fields)
{
    return fields.text(u"text");
}

std::optional<Coordinates> readCoordinates(FieldReader &fields)
{
    return fields.part(u"coordinates", [](FieldReader &inner) -> std::optional<Coordinates> {
        const auto latitude = inner.decimal(u"latitude");
        const auto longitude = inner.decimal(u"longitude");
        if (!latitude && !longitude)
            return std::nullopt;
        return Coordinates{latitude.value_or(0), longitude.value_or(0)};
    });
}

MessageChoice readChoice(FieldReader &fields)
{
    MessageChoice choice{.kind = ChoiceKind::Unknown, .postbackData = textOrJson(fields, u"postback_data")};
    for (const auto &[kind, word] : choiceWords) {
        const QString key(word);
        if (!fields.has(key))
            continue;
        choice.kind = kind;
        fields.part(key, [&choice](FieldReader &inner) {
            choice.title = inner.text(u"title");
            if (choice.title.isEmpty())
                choice.title = inner.text(u"text");
            choice.url = inner.text(u"url");
            choice.phoneNumber = inner.text(u"phone_number");
            choice.coordinates = readCoordinates(inner);
            return true;
        });
    }
    return choice;
}

MessageCard readCard(FieldReader &fields)
{
    const Media media = fields.part(u"media_message", readMedia);
    return {.title = fields.text(u"title"),
            .description = fields.text(u"description"),
            .mediaUrl = media.url,
            .thumbnailUrl = media.thumbnailUrl,
            .height = fields.text(u"height"),
            .choices = fields.parts(u"choices", readChoice)};
}

//! `{"choice": {...}}`, `{"product": {...}}`, or without such a wrapper.
MessageListItem readItem(FieldReader &fields)
{
    for (const QStringView wrapper : {u"choice", u"product"}) {
        if (fields.whole().value(wrapper).isObject())
            return fields.part(wrapper, readItem);
    }
    MessageListItem item{.title = fields.text(u"title"),
                         .description = fields.text(u"description"),
                         .mediaUrl = fields.part(u"media", readMedia).url,
                         .postbackData = textOrJson(fields, u"postback_data")};
    if (item.title.isEmpty())
        item.title = fields.text(u"id");
    return item;
}

MessageSection readSection(FieldReader &fields)
{
    return {.title = fields.text(u"title"), .items = fields.parts(u"items", readItem)};
}

TemplateUse readTemplateUse(FieldReader &fields)
{
    TemplateUse use{.id = TemplateId(fields.text(u"template_id")),
                    .version = fields.text(u"version"),
                    .language = fields.text(u"language_code")};
    const QJsonObject parameters = fields.whole().value(u"parameters").toObject();
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        use.parameters.insert(parameter.key(), parameter.value().toVariant().toString());
    return use;
}

void readTemplates(FieldReader &fields, MessageContent &content)
{
    content.omniTemplate = fields.part(u"omni_template", readTemplateUse);
    fields.part(u"channel_template", [&content](FieldReader &channels) {
        const QStringList names = channels.whole().keys();
        for (const QString &name : names)
            content.channelTemplates.insert(name, channels.part(name, readTemplateUse));
        return true;
    });
}

//! All texts of a list of objects that stand under one of the keys.
QStringList textsUnder(const QJsonValue &list, std::initializer_list<QStringView> keys)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &one : array) {
        const QJsonObject object = one.toObject();
        QStringList parts;
        for (const QStringView key : keys)
            parts.append(object.value(key).toString());
        parts.removeAll(QString());
        if (!parts.isEmpty())
            texts.append(parts.join(QStringLiteral(", ")));
    }
    return texts;
}

ContactInfo readContactInfo(FieldReader &fields)
{
    const QJsonObject &whole = fields.whole();
    const QString name = fields.part(u"name", [](FieldReader &parts) {
        const QString full = parts.text(u"full_name");
        return full.isEmpty() ? QString(parts.text(u"first_name") + u' ' + parts.text(u"last_name")).trimmed() : full;
    });
    ContactInfo info{.name = name,
                     .phoneNumbers = textsUnder(whole.value(u"phone_numbers"), {u"phone_number"}),
                     .emails = textsUnder(whole.value(u"email_addresses"), {u"email_address"}),
                     .others = textsUnder(whole.value(u"addresses"), {u"street", u"zip", u"city", u"state", u"country"})};
    const QJsonObject organization = whole.value(u"organization").toObject();
    info.others += textsUnder(QJsonArray{organization}, {u"company", u"department", u"title"});
    info.others += textsUnder(whole.value(u"url_addresses"), {u"url"});
    return info;
}

void readBody(FieldReader &fields, MessageContent &content)
{
    switch (content.kind) {
    case Kind::Text:
        content.text = readText(fields);
        break;
    case Kind::Media:
    case Kind::MediaCard: {
        const Media media = readMedia(fields);
        content.url = media.url;
        content.thumbnailUrl = media.thumbnailUrl;
        content.text = fields.text(u"caption");
        break;
    }
    case Kind::Card:
        content.cards = {readCard(fields)};
        break;
    case Kind::Carousel:
        content.cards = fields.parts(u"cards", readCard);
        content.choices = fields.parts(u"choices", readChoice);
        break;
    case Kind::Choice:
        content.text = fields.part(u"text_message", readText);
        content.choices = fields.parts(u"choices", readChoice);
        break;
    case Kind::List:
        content.title = fields.text(u"title");
        content.text = fields.text(u"description");
        content.url = fields.part(u"media", readMedia).url;
        content.sections = fields.parts(u"sections", readSection);
        break;
    case Kind::Location:
        content.title = fields.text(u"title");
        content.label = fields.text(u"label");
        content.coordinates = readCoordinates(fields);
        break;
    case Kind::Template:
        readTemplates(fields, content);
        break;
    case Kind::ContactInfo:
        content.contactInfo = readContactInfo(fields);
        break;
    case Kind::ChoiceResponse:
        content.text = textOrJson(fields, u"postback_data");
        content.replyTo = ConversationMessageId(fields.text(u"message_id"));
        break;
    case Kind::Fallback:
        content.text = textOrJson(fields, u"raw_message");
        break;
    case Kind::ProductResponse:
        content.title = fields.text(u"title");
        break;
    case Kind::ChannelSpecific:
    case Kind::Unknown:
        break;
    }
}

QJsonObject toJson(const Coordinates &coordinates)
{
    return {{QStringLiteral("latitude"), coordinates.latitude}, {QStringLiteral("longitude"), coordinates.longitude}};
}

QJsonObject toJson(const MessageChoice &choice)
{
    QJsonObject inner;
    insertGiven(inner, choice.kind == ChoiceKind::Text ? QStringLiteral("text") : QStringLiteral("title"), choice.title);
    insertGiven(inner, QStringLiteral("url"), choice.url);
    insertGiven(inner, QStringLiteral("phone_number"), choice.phoneNumber);
    if (choice.coordinates)
        inner.insert(QStringLiteral("coordinates"), toJson(*choice.coordinates));
    QJsonObject object;
    for (const auto &[kind, word] : choiceWords) {
        if (kind == choice.kind)
            object.insert(word, inner);
    }
    insertGiven(object, QStringLiteral("postback_data"), choice.postbackData);
    return object;
}

QJsonArray toJson(const QList<MessageChoice> &choices)
{
    QJsonArray all;
    for (const MessageChoice &choice : choices)
        all.append(toJson(choice));
    return all;
}

QJsonObject mediaJson(const QString &url, const QString &thumbnailUrl)
{
    QJsonObject object{{QStringLiteral("url"), url}};
    insertGiven(object, QStringLiteral("thumbnail_url"), thumbnailUrl);
    return object;
}

QJsonObject toJson(const MessageCard &card)
{
    QJsonObject object;
    insertGiven(object, QStringLiteral("title"), card.title);
    insertGiven(object, QStringLiteral("description"), card.description);
    insertGiven(object, QStringLiteral("height"), card.height);
    if (!card.mediaUrl.isEmpty())
        object.insert(QStringLiteral("media_message"), mediaJson(card.mediaUrl, card.thumbnailUrl));
    if (!card.choices.isEmpty())
        object.insert(QStringLiteral("choices"), toJson(card.choices));
    return object;
}

QJsonObject toJson(const TemplateUse &use)
{
    QJsonObject parameters;
    for (auto parameter = use.parameters.begin(); parameter != use.parameters.end(); ++parameter)
        parameters.insert(parameter.key(), parameter.value());
    QJsonObject object{{QStringLiteral("template_id"), use.id.text()}};
    insertGiven(object, QStringLiteral("version"), use.version);
    insertGiven(object, QStringLiteral("language_code"), use.language);
    if (!parameters.isEmpty())
        object.insert(QStringLiteral("parameters"), parameters);
    return object;
}

QJsonObject templateJson(const MessageContent &content)
{
    QJsonObject object;
    if (!content.omniTemplate.id.isEmpty())
        object.insert(QStringLiteral("omni_template"), toJson(content.omniTemplate));
    QJsonObject channels;
    for (auto channel = content.channelTemplates.begin(); channel != content.channelTemplates.end(); ++channel)
        channels.insert(channel.key(), toJson(channel.value()));
    if (!channels.isEmpty())
        object.insert(QStringLiteral("channel_template"), channels);
    return object;
}

//! Of the kinds that are written here; of others what came.
QJsonObject bodyOf(const MessageContent &content)
{
    switch (content.kind) {
    case Kind::Text:
        return {{QStringLiteral("text"), content.text}};
    case Kind::Media:
        return mediaJson(content.url, content.thumbnailUrl);
    case Kind::Card:
        return toJson(content.cards.value(0));
    case Kind::Carousel: {
        QJsonArray cards;
        for (const MessageCard &card : content.cards)
            cards.append(toJson(card));
        QJsonObject object{{QStringLiteral("cards"), cards}};
        if (!content.choices.isEmpty())
            object.insert(QStringLiteral("choices"), toJson(content.choices));
        return object;
    }
    case Kind::Choice:
        return {{QStringLiteral("text_message"), QJsonObject{{QStringLiteral("text"), content.text}}},
                {QStringLiteral("choices"), toJson(content.choices)}};
    case Kind::Location: {
        QJsonObject object{{QStringLiteral("title"), content.title},
                           {QStringLiteral("coordinates"), toJson(content.coordinates.value_or(Coordinates()))}};
        insertGiven(object, QStringLiteral("label"), content.label);
        return object;
    }
    case Kind::Template:
        return templateJson(content);
    default:
        return content.raw.value(name(content.kind)).toObject();
    }
}

//! Whatever is not empty, with a comma between.
QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString coordinatesText(const Coordinates &coordinates)
{
    constexpr int digits = 6; // about ten centimetres
    return QString::number(coordinates.latitude, 'f', digits) + QStringLiteral(", ")
        + QString::number(coordinates.longitude, 'f', digits);
}

QStringList linesOf(const TemplateUse &use)
{
    QStringList lines{joined({use.id.text(), use.version, use.language}, QStringLiteral(" "))};
    for (auto parameter = use.parameters.begin(); parameter != use.parameters.end(); ++parameter)
        lines.append(parameter.key() + QStringLiteral(": ") + parameter.value());
    return lines;
}

QStringList bodyLines(const MessageContent &content)
{
    switch (content.kind) {
    case Kind::Location:
        return {content.title, content.label, content.coordinates ? coordinatesText(*content.coordinates) : QString()};
    case Kind::Template: {
        QStringList lines;
        if (content.omniTemplate != TemplateUse())
            lines = linesOf(content.omniTemplate);
        for (auto channel = content.channelTemplates.begin(); channel != content.channelTemplates.end(); ++channel)
            lines += QStringList{channel.key()} + linesOf(channel.value());
        return lines;
    }
    case Kind::ContactInfo:
        return QStringList{content.contactInfo.name} + content.contactInfo.phoneNumbers + content.contactInfo.emails
            + content.contactInfo.others;
    default:
        return {content.title, content.text, content.url};
    }
}

} // namespace

MessageContent textContent(const QString &text)
{
    MessageContent content;
    content.kind = Kind::Text;
    content.text = text;
    return content;
}

QString name(MessageContent::Kind kind)
{
    for (const auto &[known, word] : kindWords) {
        if (known == kind)
            return word;
    }
    return {};
}

QStringList linesOf(const MessageContent &content)
{
    QStringList lines = bodyLines(content);
    for (const MessageCard &card : content.cards)
        lines += {card.title, card.description, card.mediaUrl};
    for (const MessageSection &section : content.sections) {
        lines.append(section.title);
        for (const MessageListItem &item : section.items)
            lines.append(joined({item.title, item.description}, QStringLiteral(": ")));
    }
    lines.removeAll(QString());
    // Of what nobody knows to read all is told, rather than nothing.
    if (lines.isEmpty() && content.choices.isEmpty() && !content.raw.isEmpty())
        lines.append(QString::fromUtf8(compact(content.raw)));
    return lines;
}

QString inOneLine(const MessageContent &content)
{
    QStringList lines = linesOf(content);
    if (lines.isEmpty()) {
        for (const MessageChoice &choice : content.choices)
            lines.append(choice.title);
    }
    return lines.join(u' ').simplified();
}

MessageContent readMessageContent(FieldReader &fields)
{
    MessageContent content;
    content.raw = fields.whole();
    for (const auto &[kind, word] : kindWords) {
        if (!fields.has(QString(word)))
            continue;
        content.kind = kind;
        fields.part(QString(word), [&content](FieldReader &body) {
            readBody(body, content);
            return true;
        });
        break;
    }
    content.agentName = fields.part(u"agent", [](FieldReader &agent) { return agent.text(u"display_name"); });
    const QString replyTo = fields.part(u"reply_to", [](FieldReader &reply) { return reply.text(u"message_id"); });
    if (!replyTo.isEmpty())
        content.replyTo = ConversationMessageId(replyTo);
    return content;
}

QJsonObject toJson(const MessageContent &content)
{
    const QString kind = name(content.kind);
    QJsonObject object = kind.isEmpty() ? content.raw : QJsonObject{{kind, bodyOf(content)}};
    if (!content.agentName.isEmpty()) {
        object.insert(QStringLiteral("agent"), QJsonObject{{QStringLiteral("display_name"), content.agentName},
                                                            {QStringLiteral("type"), QStringLiteral("HUMAN")}});
    }
    return object;
}

} // namespace floorwalker
