// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figure.h"

#include <functional>
#include <vector>

namespace floorwalker::bench {

// CPU time, never the clock on the wall: other work shares the machine.
double processCpuMs(); //!< of all threads
double threadCpuMs(); //!< of the caller's

double median(std::vector<double> values);

//! The CPU time of one call, all threads.
double costOf(const std::function<void()> &work);

//! What ours and the yardstick cost, measured in turns: the machine's speed drifts, ratios hold.
struct Rounds {
    std::vector<double> ours;
    std::vector<double> yardstick;

    using Measure = std::function<double()>;
    static Rounds run(int rounds, const Measure &ours, const Measure &yardstick);

    double ratio() const; //!< the median of the rounds' ratios
    void fill(Figure &figure) const;
};

} // namespace floorwalker::bench
