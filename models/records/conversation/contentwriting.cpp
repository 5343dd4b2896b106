// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/contentwords.h"
#include "models/records/conversation/jsonparts.h"

#include <QJsonArray>

namespace floorwalker {

namespace {

using Kind = MessageContent::Kind;
using ChoiceKind = MessageChoice::Kind;

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

} // namespace

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
