// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/queuestatus.h"

#include "models/records/jsonreading.h"

#include <algorithm>

namespace floorwalker {

namespace {

Result<QueueStatus> decode(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    QueueStatus status{.id = QueueId(fields.text(u"id")),
                       .name = fields.text(u"name"),
                       .waiting = fields.integer(u"inQueueCurrent"),
                       .agentsServing = fields.integer(u"agentsServing"),
                       .agentsNotReady = fields.integer(u"agentsNotReady"),
                       .agentsFree = fields.integer(u"agentsFree"),
                       .agentsWrapUp = fields.integer(u"agentsWrapUp"),
                       .raw = object};
    if (const auto wait = fields.integer(u"waitingDurationCurrentMax"))
        status.longestWait = Milliseconds(std::max<qint64>(0, *wait));
    if (fields.fault())
        return *fields.fault();
    if (status.id.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
    return status;
}

} // namespace

std::optional<qint64> QueueStatus::agentsReady() const
{
    if (!agentsServing || !agentsNotReady)
        return std::nullopt;
    return std::max<qint64>(0, *agentsServing - *agentsNotReady);
}

std::optional<qint64> QueueStatus::agentsOnContact() const
{
    const auto ready = agentsReady();
    if (!ready || !agentsFree)
        return std::nullopt;
    return std::max<qint64>(0, *ready - *agentsFree);
}

Result<QList<QueueStatus>> decodeQueueStatuses(const QByteArray &body, RecordMemo<QueueStatus> *memo)
{
    return decodeList<QueueStatus>(body, QStringLiteral("rmi/queueStatuses"), memo, decode,
                                   [](const QJsonObject &) { return true; });
}

Result<QueueStatus> decodeQueueStatus(const QByteArray &body)
{
    const QString where = QStringLiteral("rmi/queueStatuses/{id}");
    auto object = objectIn(body, where);
    if (!object)
        return object.error();
    return decode(*object, where);
}

} // namespace floorwalker
