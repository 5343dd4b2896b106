// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/simulation.h"

namespace demo {

//! How many waited in one queue, minute by minute, the oldest first: what a desk would have seen
//! that had been open all along.
struct PastWaiting {
    struct Point {
        Moment at = 0;
        int waiting = 0;
    };
    QByteArray queueId;
    QList<Point> points;
};

QList<PastWaiting> pastWaiting(const Simulation &floor, int minutes);

} // namespace demo
