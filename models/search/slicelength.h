// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <optional>

namespace floorwalker {

//! How long a range the next question covers: learnt from how long the last ones took, so that each
//! stays far below the gateway's 29 s. Plain value.
class SliceLength
{
public:
    static constexpr Milliseconds first = std::chrono::hours(1);
    static constexpr Milliseconds least = std::chrono::seconds(1); //!< shorter ranges are not asked for
    static constexpr Milliseconds goal = std::chrono::seconds(2); //!< for one answer

    Milliseconds current() const { return m_current; }
    //! An answer came. fullness: its share of the most objects an answer may have.
    void answered(Milliseconds asked, Milliseconds took, double fullness);
    //! The range proved too long: a time-out, a 504 or a full page.
    void halve(Milliseconds asked, bool wasTooSlow);
    static bool canBeCut(Milliseconds asked) { return asked >= 2 * least; }

private:
    void forgive(Milliseconds asked, Milliseconds took);

    Milliseconds m_current = first;
    std::optional<Milliseconds> m_tooLong; //!< a range of that length was too slow
    int m_patience = 4; //!< so many quick answers let twice that length be tried
    int m_quick = 0; //!< answers to ranges near it
    bool m_hasForgiven = false; //!< since it was too slow last
};

} // namespace floorwalker
