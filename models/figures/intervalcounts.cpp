// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/intervalcounts.h"

#include <algorithm>
#include <numeric>

namespace floorwalker {

namespace {

constexpr Milliseconds longestDay = std::chrono::hours(25);
constexpr Milliseconds longestWeek = std::chrono::hours(7 * 24 + 1);

//! Those of one business day; nothing for whole days.
std::optional<Milliseconds> lengthOf(CountInterval interval)
{
    switch (interval) {
    case CountInterval::Quarter: return std::chrono::minutes(15);
    case CountInterval::Hour: return std::chrono::hours(1);
    case CountInterval::Day: break;
    }
    return std::nullopt;
}

void addIntervalsOf(const BusinessDay::Range &day, CountInterval interval, const BusinessDay::Range &range, QList<IntervalCount> &intervals)
{
    const Milliseconds length = lengthOf(interval).value_or(day.end - day.begin);
    for (Instant begin = day.begin; begin < day.end && begin < range.end; begin += length) {
        const Instant end = std::min(begin + length, day.end);
        if (end > range.begin)
            intervals.append(IntervalCount{.range = {begin, end}});
    }
}

} // namespace

CountInterval intervalFor(const BusinessDay::Range &range)
{
    const Milliseconds length = range.end - range.begin;
    return length <= longestDay ? CountInterval::Quarter : length <= longestWeek ? CountInterval::Hour : CountInterval::Day;
}

qint64 IntervalCounts::total() const
{
    return std::accumulate(intervals.begin(), intervals.end(), outside,
                           [](qint64 sum, const IntervalCount &one) { return sum + one.count; });
}

IntervalCounts countByInterval(const QList<std::optional<Instant>> &moments, const BusinessDay::Range &range, CountInterval interval,
                               const BusinessDay &day)
{
    IntervalCounts counts{.interval = interval};
    for (QDate date = day.dateOf(range.begin); day.dayOf(date).begin < range.end; date = date.addDays(1))
        addIntervalsOf(day.dayOf(date), interval, range, counts.intervals);
    for (const std::optional<Instant> &moment : moments) {
        const auto after = std::upper_bound(counts.intervals.begin(), counts.intervals.end(), moment.value_or(Instant::max()),
                                            [](Instant at, const IntervalCount &one) { return at < one.range.begin; });
        if (moment && after != counts.intervals.begin() && *moment < (after - 1)->range.end)
            ++(after - 1)->count;
        else
            ++counts.outside;
    }
    return counts;
}

} // namespace floorwalker
