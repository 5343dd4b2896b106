// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/slicelength.h"

#include <algorithm>
#include <utility>

namespace floorwalker {

namespace {
constexpr double mostGrowth = 4; //!< at once: what comes may be busier than what was
constexpr double full = 0.5; //!< of a page; longer ranges would soon fill one
constexpr int mostPatience = 64;

Milliseconds wellBelow(Milliseconds tooLong)
{
    return tooLong * 3 / 4;
}

} // namespace

void SliceLength::answered(Milliseconds asked, Milliseconds took, double fullness)
{
    forgive(asked, took);
    const double byTime = double(goal.count()) / double(std::max<qint64>(took.count(), 1));
    const double byFullness = full / std::max(fullness, 1e-9);
    const double factor = std::clamp(std::min(byTime, byFullness), 1 / mostGrowth, mostGrowth);
    auto next = Milliseconds(qint64(double(asked.count()) * factor));
    if (m_tooLong)
        next = std::min(next, wellBelow(*m_tooLong));
    m_current = std::max(next, least);
}

//! A server that was in trouble for a minute is not asked in seconds for ever; one that has a limit is
//! not driven against it again and again.
void SliceLength::forgive(Milliseconds asked, Milliseconds took)
{
    const bool isNearIt = m_tooLong && asked * 3 > *m_tooLong;
    if (!isNearIt || took > goal || ++m_quick < m_patience)
        return;
    m_tooLong = *m_tooLong * 2;
    m_quick = 0;
    m_hasForgiven = true;
}

void SliceLength::halve(Milliseconds asked, bool wasTooSlow)
{
    if (wasTooSlow) {
        m_tooLong = std::min(m_tooLong.value_or(asked), asked);
        m_quick = 0;
        if (std::exchange(m_hasForgiven, false))
            m_patience = std::min(m_patience * 2, mostPatience);
    }
    m_current = std::max(least, asked / 2);
}

} // namespace floorwalker
