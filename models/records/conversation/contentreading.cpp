// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/contentwords.h"
#include "models/records/conversation/jsonparts.h"
#include "models/records/jsonreading.h"

#include <QJsonArray>

namespace floorwalker {

namespace {

using Kind = MessageContent::Kind;
using ChoiceKind = MessageChoice::Kind;

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

} // namespace

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

} // namespace floorwalker
