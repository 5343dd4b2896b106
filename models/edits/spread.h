// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/times.h"

#include <QList>

#include <optional>

namespace floorwalker {

//! Where many callbacks go: from begin to before end.
struct Interval {
    Instant begin;
    Instant end;
};

//! count times, evenly over the interval, in whole seconds of time that passes: a clock change
//! neither bunches nor thins them. With a limit no hour, wherever it begins, gets more than that
//! many; the Error says how many fit. Times are equal only where there are more than seconds.
Result<QList<Instant>> spread(qsizetype count, const Interval &interval, std::optional<int> perHour = {});

//! Each time that much later, or earlier when span is negative.
QList<Instant> shifted(QList<Instant> times, Milliseconds span);

} // namespace floorwalker
