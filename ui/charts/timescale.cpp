// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timescale.h"

#include <QDateTime>

namespace floorwalker {

namespace {
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
}

QList<TimeMark> timeMarks(qint64 from, qint64 to, const QTimeZone &zone, int most)
{
    QList<TimeMark> marks;
    if (to <= from || most < 1)
        return marks;
    qint64 step = 0;
    for (const qint64 each : {minute, 5 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 4 * hour,
                              6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day, 28 * day}) {
        step = each;
        if ((to - from) / each + 1 <= most)
            break;
    }
    const bool days = step >= day;
    // Local time counted as if it were UTC has no jumps; a step is a step of the wall clock.
    const auto wall = [&](qint64 at) {
        return at + qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC))) * 1000;
    };
    for (qint64 shown = (wall(from) + step - 1) / step * step; marks.size() <= most; shown += step) {
        const QDateTime utcLike = QDateTime::fromMSecsSinceEpoch(shown, Qt::UTC);
        const qint64 at = QDateTime(utcLike.date(), utcLike.time(), zone).toMSecsSinceEpoch();
        if (at > to)
            break;
        if (at < from || wall(at) != shown)
            continue; // an hour the clock jumps over
        marks.append({at, utcLike.toString(days ? u"yyyy-MM-dd" : u"HH:mm")});
    }
    return marks;
}

} // namespace floorwalker
