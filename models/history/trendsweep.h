// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/samples.h"

#include <QHash>

#include <deque>
#include <vector>

namespace floorwalker {

//! Turns samples of one or many sources, given in the order of time, into the highest sum of each
//! bucket. Buckets count elapsed time from the begin of the range, so a day of 23 or 25 hours has
//! as many as it is long.
class TrendSweep {
public:
    TrendSweep(HistoryRange range, Milliseconds bucket);

    void add(qint64 source, Instant at, std::optional<qint64> value);
    QList<TrendPoint> finish();

    static qint64 buckets(HistoryRange range, Milliseconds bucket);

private:
    struct Held {
        qint64 value;
        Instant until;
    };

    void moveTo(Instant moment);
    void mark(Instant until);
    void drop(qint64 source);

    HistoryRange m_range;
    Milliseconds m_bucket;
    std::vector<std::optional<qint64>> m_highest;
    QHash<qint64, Held> m_held;
    std::deque<std::pair<Instant, qint64>> m_ends; //!< in order, as all are held equally long
    qint64 m_sum = 0;
    Instant m_at;
};

} // namespace floorwalker
