// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/sendmessage.h"

#include "models/records/conversation/jsonparts.h"

#include <QJsonDocument>

namespace floorwalker {

namespace {

QString ourKey()
{
    return QStringLiteral("floorwalker");
}

SentMessage readSent(FieldReader &fields)
{
    return {.id = ConversationMessageId(fields.text(u"message_id")), .accepted = fields.moment(u"accepted_time")};
}

MessageContent contentOf(const QJsonObject &object)
{
    FieldReader fields(object, QStringLiteral("message"));
    return readMessageContent(fields);
}

} // namespace

QByteArray encode(const SendMessage &message)
{
    QJsonObject object{{QStringLiteral("app_id"), message.app.text()},
                       {QStringLiteral("recipient"), toJson(message.recipient)},
                       {QStringLiteral("message"), toJson(message.content)}};
    insertGiven(object, QStringLiteral("channel_priority_order"), message.channelPriority);
    QJsonObject properties;
    for (auto property = message.channelProperties.begin(); property != message.channelProperties.end(); ++property)
        properties.insert(property.key(), property.value());
    if (!properties.isEmpty())
        object.insert(QStringLiteral("channel_properties"), properties);
    insertGiven(object, QStringLiteral("message_metadata"), message.metadata);
    insertGiven(object, QStringLiteral("correlation_id"), message.correlationId);
    if (message.ttl)
        object.insert(QStringLiteral("ttl"), QString::number(*message.ttl) + u's');
    if (message.isHighPriority)
        object.insert(QStringLiteral("queue"), QStringLiteral("HIGH_PRIORITY"));
    insertGiven(object, QStringLiteral("message_content_type"), message.contentType);
    return compact(object);
}

SendMessage sendMessageOf(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    SendMessage message{.app = AppId(object.value(u"app_id").toString()),
                        .recipient = recipientOf(object.value(u"recipient").toObject()),
                        .content = contentOf(object.value(u"message").toObject()),
                        .channelPriority = textsIn(object.value(u"channel_priority_order")),
                        .channelProperties = {},
                        .metadata = object.value(u"message_metadata").toString(),
                        .correlationId = object.value(u"correlation_id").toString(),
                        .ttl = {},
                        .isHighPriority = object.value(u"queue").toString() == u"HIGH_PRIORITY",
                        .contentType = object.value(u"message_content_type").toString()};
    const QJsonObject properties = object.value(u"channel_properties").toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property)
        message.channelProperties.insert(property.key(), property.value().toString());
    const QString ttl = object.value(u"ttl").toString();
    if (ttl.endsWith(u's'))
        message.ttl = ttl.chopped(1).toLongLong();
    return message;
}

Result<SentMessage> decodeSentMessage(const QByteArray &body)
{
    return decodeWhole<SentMessage>(body, QStringLiteral("messages:send"), readSent);
}

QString metadataOf(const QString &ourId)
{
    return QString::fromUtf8(compact({{ourKey(), ourId}}));
}

QString ourIdIn(const QString &metadata)
{
    return QJsonDocument::fromJson(metadata.toUtf8()).object().value(ourKey()).toString();
}

} // namespace floorwalker
