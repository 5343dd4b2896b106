// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/wire/guid.h"

namespace demo {

//! Chance that is the same for the same seed on every machine; the standard library's
//! distributions promise that of no two implementations.
class Dice {
public:
    explicit Dice(quint64 seed);

    quint64 bits();
    int below(int count); //!< 0 .. count - 1
    int between(int low, int high) { return low + below(high - low + 1); }
    double fraction(); //!< 0 <= x < 1
    bool chance(double probability) { return fraction() < probability; }
    double exponential(double mean);
    double duration(double mean); //!< humped, as handling times are: the sum of two exponentials
    Guid guid() { return { bits(), bits() }; }

private:
    quint64 m_state;
};

} // namespace demo
