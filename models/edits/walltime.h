// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QDate>
#include <QList>
#include <QTime>
#include <QTimeZone>

namespace floorwalker {

//! What the clocks of a place show, which is not always one moment.
struct WallTime {
    QDate date;
    QTime time;
    friend bool operator==(const WallTime &, const WallTime &) = default;
};

//! The moments at which the clocks show something: one; two when they go back; none when they
//! skip it, and then the last minute before and the first moment after.
struct WallMoments {
    QList<Instant> moments; //!< earliest first
    WallTime before;
    WallTime after;
};

WallTime wallTime(Instant moment, const QTimeZone &zone);
WallMoments momentsOf(const WallTime &wall, const QTimeZone &zone);

} // namespace floorwalker
