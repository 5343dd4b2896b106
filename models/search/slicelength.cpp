// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/slicelength.h"

#include <algorithm>

namespace floorwalker {

namespace {
constexpr double mostGrowth = 4; //!< at once: what comes may be busier than what was
constexpr double full = 0.5; //!< of a page; longer ranges would soon fill one
} // namespace

void SliceLength::answered(Milliseconds asked, Milliseconds took, double fullness)
{
    const double byTime = double(goal.count()) / double(std::max<qint64>(took.count(), 1));
    const double byFullness = full / std::max(fullness, 1e-9);
    const double factor = std::clamp(std::min(byTime, byFullness), 1 / mostGrowth, mostGrowth);
    const auto next = Milliseconds(qint64(double(asked.count()) * factor));
    // Half of what was too slow is asked for next; not much more than that later.
    m_current = std::clamp(next, least, std::max(least, m_tooLong == Milliseconds::max() ? next : m_tooLong * 3 / 4));
}

void SliceLength::halve(Milliseconds asked, bool wasTooSlow)
{
    if (wasTooSlow)
        m_tooLong = std::min(m_tooLong, asked);
    m_current = std::max(least, asked / 2);
}

} // namespace floorwalker
