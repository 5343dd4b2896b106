// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/newchat.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace floorwalker {

namespace {

QString outbound()
{
    return QStringLiteral("chatout");
}

QString channelTypeOf(const NewChat &chat)
{
    return chat.isOutbound ? outbound() : QStringLiteral("chat");
}

QJsonObject objectOf(const ChatMessage &message)
{
    QJsonObject object{{QStringLiteral("message"), message.text}, {QStringLiteral("originator"), message.originator}};
    if (message.at)
        object.insert(QStringLiteral("timestamp"), toIso(*message.at));
    return object;
}

} // namespace

QByteArray encode(const NewChat &chat)
{
    QJsonArray participants;
    for (const ChatParticipant &participant : chat.participants)
        participants.append(QJsonObject{{QStringLiteral("alias"), participant.alias},
                                        {QStringLiteral("uniquekey"), participant.uniqueKey}});
    QJsonArray messages;
    for (const ChatMessage &message : chat.transcript)
        messages.append(objectOf(message));
    return QJsonDocument(QJsonObject{{QStringLiteral("channel_type"), channelTypeOf(chat)},
                                     {QStringLiteral("channel_sub_type"), chat.subtype},
                                     {QStringLiteral("originator"), chat.originator},
                                     {QStringLiteral("destination"), chat.destination},
                                     {QStringLiteral("title"), chat.title},
                                     {QStringLiteral("from_queue"), QJsonObject{{QStringLiteral("id"), chat.queueId.text()}}},
                                     {QStringLiteral("participants"), participants},
                                     {QStringLiteral("transcript"), QJsonObject{{QStringLiteral("messages"), messages}}}})
        .toJson(QJsonDocument::Compact);
}

NewChat newChatOf(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const auto text = [&object](const char16_t *key) { return object.value(QStringView(key)).toString(); };
    NewChat chat{.isOutbound = text(u"channel_type") == outbound(),
                 .subtype = text(u"channel_sub_type"),
                 .originator = text(u"originator"),
                 .destination = text(u"destination"),
                 .title = text(u"title"),
                 .queueId = QueueId(object[u"from_queue"][u"id"].toString())};
    const QJsonArray participants = object[u"participants"].toArray();
    for (const QJsonValue &participant : participants)
        chat.participants.append({participant[u"alias"].toString(), participant[u"uniquekey"].toString()});
    const QJsonArray messages = object[u"transcript"][u"messages"].toArray();
    for (const QJsonValue &message : messages)
        chat.transcript.append({.text = message[u"message"].toString(), .originator = message[u"originator"].toString(),
                                .at = instantFromIso(message[u"timestamp"].toString())});
    return chat;
}

} // namespace floorwalker
