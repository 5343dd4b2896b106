// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/queue.h"

#include "models/records/jsonreading.h"

namespace floorwalker {

namespace {

Result<Queue> decodeQueue(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    Queue queue{.id = QueueId(fields.text(u"id")),
                .name = fields.text(u"name"),
                .description = fields.text(u"description"),
                .raw = object};
    if (fields.fault())
        return *fields.fault();
    if (queue.id.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
    // No name for the number is documented either: what a queue is called by elsewhere.
    for (const auto key : {u"number", u"queueNumber", u"phoneNumber", u"phone"}) {
        queue.number = object.value(QStringView(key)).toVariant().toString().trimmed();
        if (!queue.number.isEmpty())
            break;
    }
    // No name for the channel is documented; these are the ones other Contact Pro interfaces use.
    for (const auto key : {u"channel", u"channelType", u"channel_type", u"type"}) {
        queue.channel = channelFromWord(object.value(QStringView(key)).toString());
        if (queue.channel != Channel::Unknown)
            break;
    }
    return queue;
}

} // namespace

Result<QList<Queue>> decodeQueues(const QByteArray &body)
{
    return decodeList<Queue>(body, QStringLiteral("rci/queues"), decodeQueue);
}

} // namespace floorwalker
