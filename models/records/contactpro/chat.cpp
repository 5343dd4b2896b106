// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/chat.h"

#include "models/records/jsonreading.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace floorwalker {

namespace {

QString resource()
{
    return QStringLiteral("cmi/chats");
}

//! Declared as timestamp; the examples mix two spellings, even in one transcript.
//! (reference: contactpro-cmi-additions 26)
std::optional<Instant> timeOfMessage(FieldReader &fields)
{
    for (const auto spelling : {u"timestamp", u"timeStamp", u"time_stamp"}) {
        if (fields.has(spelling))
            return fields.moment(spelling);
    }
    return std::nullopt;
}

ChatMessage readMessage(FieldReader &fields)
{
    return {.text = fields.text(u"message"),
            .originator = fields.text(u"originator"),
            .at = timeOfMessage(fields),
            .isSystem = fields.boolean(u"system_message").value_or(false),
            .type = fields.text(u"type")};
}

//! The examples come newest first. Where times are alike the order of the answer stays, and a message
//! without one stays behind its neighbour. (reference: contactpro-cmi-additions 27)
QList<ChatMessage> oldestFirst(const QList<ChatMessage> &messages)
{
    const auto timed = std::find_if(messages.begin(), messages.end(),
                                    [](const ChatMessage &message) { return message.at.has_value(); });
    std::optional<Instant> latest = timed == messages.end() ? std::nullopt : timed->at;
    QList<std::optional<Instant>> times;
    times.reserve(messages.size());
    for (const ChatMessage &message : messages) {
        if (message.at)
            latest = message.at;
        times.append(latest);
    }
    QList<qsizetype> order(messages.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&times](qsizetype a, qsizetype b) { return times[a] < times[b]; });
    QList<ChatMessage> sorted;
    sorted.reserve(messages.size());
    for (const qsizetype at : std::as_const(order))
        sorted.append(messages[at]);
    return sorted;
}

Result<Chat> readChat(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    Chat chat{.id = ChatId(fields.text(u"id")),
              .channelType = fields.text(u"channel_type"),
              .subtype = fields.text(u"channel_sub_type"),
              .type = fields.text(u"type"),
              .typeDetails = fields.text(u"typeDetails"),
              .status = fields.text(u"status"),
              .statusDetails = fields.text(u"statusDetails"),
              .originator = fields.text(u"originator").trimmed(),
              .destination = fields.text(u"destination").trimmed(),
              .title = fields.text(u"title"),
              .agentId = AgentId(fields.text(u"agentId")),
              .agentName = fields.text(u"agentName"),
              .created = fields.moment(u"date_created"),
              .raw = object};
    std::tie(chat.queueId, chat.queueName) = fields.part(u"from_queue", [](FieldReader &queue) {
        return std::pair(QueueId(queue.text(u"id")), queue.text(u"name"));
    });
    chat.participants = fields.parts(u"participants", [](FieldReader &participant) {
        return ChatParticipant{participant.text(u"alias"), participant.text(u"uniquekey")};
    });
    chat.transcript = oldestFirst(fields.part(u"transcript", [](FieldReader &transcript) {
        return transcript.parts(u"messages", readMessage);
    }));
    if (fields.fault())
        return *fields.fault();
    if (chat.id.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
    return chat;
}

} // namespace

bool ChatMessage::isAttachment() const
{
    return type.compare(u"attachment", Qt::CaseInsensitive) == 0;
}

QString Chat::nameOf(const QString &originatorOfMessage) const
{
    const auto found = std::find_if(participants.begin(), participants.end(),
                                    [&originatorOfMessage](const ChatParticipant &participant) {
                                        return participant.uniqueKey == originatorOfMessage;
                                    });
    return found == participants.end() || found->alias.isEmpty() ? originatorOfMessage : found->alias;
}

Result<QList<Chat>> decodeChats(const QByteArray &body)
{
    return decodeList<Chat>(body, resource(), readChat);
}

Result<Chat> decodeChat(const QByteArray &body)
{
    return decodeOne(body, resource(), readChat);
}

} // namespace floorwalker
