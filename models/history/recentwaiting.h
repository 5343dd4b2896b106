// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/samples.h"
#include "models/live/floor.h"

#include <QHash>
#include <QObject>

namespace floorwalker {

class HistoryStore;

//! Contacts waiting in the last two hours, one value a minute (its highest), the oldest first, the
//! present minute last; NaN where nothing is known. For sparklines and the trend tile. Main thread.
class RecentWaiting final : public QObject
{
    Q_OBJECT

public:
    static constexpr int minutes = 120;

    explicit RecentWaiting(QObject *parent = nullptr);

    void follow(Floor &floor);
    //! Fills in what was kept before; what was seen since counts too. now: as far as it is known; it
    //! may be earlier than what was said before.
    void load(HistoryStore &store, Instant now);

    void take(const QList<QueueSample> &samples, Instant at);

    QList<float> of(const QueueId &queue) const; //!< empty for a queue never seen
    const QList<float> &total() const { return m_total; } //!< of all queues together
    Instant begin() const; //!< of the first minute

signals:
    void changed();

private:
    void moveTo(qint64 minute);
    void moveBy(qint64 minutes);
    QList<float> &series(const QueueId &queue);
    bool raise(QList<float> &series, Instant at, float value);
    void fill(QList<float> &series, const QList<TrendPoint> &points);

    QHash<QueueId, QList<float>> m_series;
    QList<float> m_total;
    qint64 m_minute = 0; //!< the present one, since the epoch; 0 before the first
};

} // namespace floorwalker
