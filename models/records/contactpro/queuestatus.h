// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/times.h"
#include "models/records/recordmemo.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker {

//! One element of `rmi/queueStatuses` (reference: contactpro-rmi). Counters may be missing: unknown
//! is not zero.
struct QueueStatus {
    QueueId id;
    QString name;
    std::optional<qint64> waiting; //!< inQueueCurrent
    std::optional<Milliseconds> longestWait; //!< waitingDurationCurrentMax, at the moment of the answer
    std::optional<qint64> agentsServing;
    std::optional<qint64> agentsNotReady;
    std::optional<qint64> agentsFree;
    std::optional<qint64> agentsWrapUp;
    QJsonObject raw;

    std::optional<qint64> agentsReady() const; //!< serving less not ready
    //! Serving, ready and neither free nor in wrap-up. agentsFree is said to include agents in
    //! wrap-up, so this is a lower bound where both are known.
    std::optional<qint64> agentsOnContact() const;

    friend bool operator==(const QueueStatus &, const QueueStatus &) = default;
};

Result<QList<QueueStatus>> decodeQueueStatuses(const QByteArray &body,
                                               RecordMemo<QueueStatus> *memo = nullptr);
Result<QueueStatus> decodeQueueStatus(const QByteArray &body);

} // namespace floorwalker
