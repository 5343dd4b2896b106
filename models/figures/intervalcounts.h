// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/businessday.h"

#include <QList>

namespace floorwalker {

enum class CountInterval { Quarter, Hour, Day };

//! The finest that can still be read over so long a time: quarters for a business day, hours for a week.
CountInterval intervalFor(const BusinessDay::Range &range);

struct IntervalCount {
    BusinessDay::Range range;
    qint64 count = 0;

    friend bool operator==(const IntervalCount &, const IntervalCount &) = default;
};

//! How often something happened in each interval of a time, also in those in which it never did.
struct IntervalCounts {
    CountInterval interval = CountInterval::Quarter;
    QList<IntervalCount> intervals; //!< one after the other, the last holds the end of the time
    qint64 outside = 0; //!< of the time, or nobody knows when: in none of them

    qint64 total() const; //!< with those outside
};

//! Intervals begin with each business day, which the clocks may make 23 or 25 hours long.
IntervalCounts countByInterval(const QList<std::optional<Instant>> &moments, const BusinessDay::Range &range, CountInterval interval,
                               const BusinessDay &day);

} // namespace floorwalker
