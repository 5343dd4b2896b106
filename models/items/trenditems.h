// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/businessday.h"
#include "models/base/ids.h"
#include "models/base/result.h"

#include <QObject>
#include <QPointF>

#include <functional>

namespace floorwalker {

class HistoryStore;
class RecentWaiting;

//! The local history as charts and sparklines want it. Main thread; store and ring must outlive it.
class TrendItems final : public QObject
{
    Q_OBJECT

public:
    //! x in ms since epoch, y contacts waiting; a y of NaN is a gap nothing is known of.
    using Points = QList<QPointF>;
    using Done = std::function<void(const Result<Points> &)>;

    TrendItems(HistoryStore &store, RecentWaiting &recent, QObject *parent = nullptr);

    //! Contacts waiting, the highest of each bucket; an empty id is all queues together.
    void waiting(const QueueId &queue, BusinessDay::Range range, Milliseconds bucket, QObject *receiver,
                 Done done);

    QList<float> recent(const QueueId &queue) const; //!< the last two hours by minute, NaN for a gap

signals:
    void recentChanged();

private:
    HistoryStore &m_store;
    RecentWaiting &m_recent;
};

} // namespace floorwalker
