// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/walltime.h"

#include <QDateTime>

#include <algorithm>

namespace floorwalker {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds around = 28h; // clocks are up to 14 h away from UTC, and changed by up to 24 h

Milliseconds offsetAt(Instant moment, const QTimeZone &zone)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
    return std::chrono::seconds(zone.offsetFromUtc(utc));
}

//! The clocks' change lies between two moments with different offsets.
Instant changeBetween(Instant low, Instant high, const QTimeZone &zone)
{
    const Milliseconds before = offsetAt(low, zone);
    while (high - low > 1ms) {
        const Instant middle = low + (high - low) / 2;
        (offsetAt(middle, zone) == before ? low : high) = middle;
    }
    return high;
}

} // namespace

WallTime wallTime(Instant moment, const QTimeZone &zone)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone);
    return {local.date(), local.time()};
}

WallMoments momentsOf(const WallTime &wall, const QTimeZone &zone)
{
    // QDateTime moves a skipped time and picks one of a repeated time without a word. So every
    // offset of the days around is tried: the right ones lead back to the same wall.
    const Instant asUtc(Milliseconds(QDateTime(wall.date, wall.time, Qt::UTC).toMSecsSinceEpoch()));
    WallMoments result;
    for (Milliseconds span = -around; span <= around; span += 4h) {
        const Instant moment = asUtc - offsetAt(asUtc + span, zone);
        if (asUtc - moment == offsetAt(moment, zone) && !result.moments.contains(moment))
            result.moments.append(moment);
    }
    std::sort(result.moments.begin(), result.moments.end());
    if (result.moments.isEmpty()) {
        const Instant change = changeBetween(asUtc - around, asUtc + around, zone);
        result.before = wallTime(change - 1min, zone);
        result.after = wallTime(change, zone);
    }
    return result;
}

} // namespace floorwalker
