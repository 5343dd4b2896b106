// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

namespace floorwalker {

//! What the contacts of one figure came to. Limits are inclusive; a contact belongs to the interval
//! of its arrival, each segment of a transferred one to its own queue. (product.md, 7)
struct ContactCounts {
    qint64 answered = 0; //!< A
    qint64 answeredInTarget = 0; //!< A_T
    qint64 abandoned = 0; //!< B, short ones included
    qint64 abandonedInTarget = 0; //!< B_T
    qint64 abandonedLate = 0; //!< B_L
    qint64 shortAbandons = 0; //!< S: false attempts
    qint64 closed = 0; //!< C: met a closed service; not to be seen in CMI, hence 0 there
    Milliseconds waitOfAnswered{0}; //!< sum
    qint64 handled = 0; //!< without contacts still in wrap-up
    Milliseconds handling{0}; //!< sum, of the handled
    Milliseconds wrapUp{0}; //!< sum, of the handled

    qint64 offered() const { return answered + abandoned; }
    qint64 completed() const { return answered + abandoned + closed; }

    ContactCounts &operator+=(const ContactCounts &other);
    friend bool operator==(const ContactCounts &, const ContactCounts &) = default;
};

//! How long agents were in which state, from state history.
struct StateTimes {
    Milliseconds talk{0};
    Milliseconds hold{0};
    Milliseconds wrapUp{0};
    Milliseconds idle{0};
};

} // namespace floorwalker
