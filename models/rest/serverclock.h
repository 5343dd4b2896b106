// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <optional>

namespace floorwalker {

//! The server's time, measured from the `Date` header of every answer. Date is cut to seconds and
//! the answer took a while, so each sample bounds the offset from both sides; the bounds of many
//! samples meet within a fraction of a second. Based on the steady clock: a jump of the client's
//! wall clock changes nothing (product.md, 1).
class ServerClock
{
public:
    explicit ServerClock(const Clock &clock);

    //! date: the header's moment; sent and received by the steady clock.
    void sample(Instant date, Milliseconds sent, Milliseconds received);

    bool isMeasured() const { return m_bounds.has_value(); }
    Instant now() const; //!< until measured: the client's wall clock
    Instant earliest() const; //!< now, at the least; for proofs that must not rest on an estimate
    Instant latest() const; //!< now, at the most
    std::optional<Milliseconds> offset() const; //!< server less client's wall clock

private:
    struct Bounds {
        Milliseconds low; //!< of the server's epoch time less the steady clock
        Milliseconds high;
    };

    const Clock &m_clock;
    std::optional<Bounds> m_bounds;
    Milliseconds m_lastSample{0};
};

} // namespace floorwalker
