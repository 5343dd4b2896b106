// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/serverclock.h"

#include <algorithm>

namespace floorwalker {

namespace {

constexpr Milliseconds dateResolution{1000};
//! Two good clocks drift apart by tens of parts in a million; bounds are widened by a hundred.
constexpr qint64 driftPerMillion = 100;

} // namespace

ServerClock::ServerClock(const Clock &clock)
    : m_clock(clock)
{
}

void ServerClock::sample(Instant date, Milliseconds sent, Milliseconds received)
{
    const Milliseconds epoch = date.time_since_epoch();
    const Bounds fresh{epoch - received, epoch + dateResolution - sent};
    if (m_bounds) {
        const Milliseconds drift((received - m_lastSample).count() * driftPerMillion / 1'000'000 + 1);
        const Bounds both{std::max(m_bounds->low - drift, fresh.low),
                          std::min(m_bounds->high + drift, fresh.high)};
        // No common ground: the server's clock was set, or ours stood still while asleep.
        m_bounds = both.low <= both.high ? both : fresh;
    } else {
        m_bounds = fresh;
    }
    m_lastSample = received;
}

Instant ServerClock::now() const
{
    if (!m_bounds)
        return m_clock.now();
    return Instant(m_clock.steady() + (m_bounds->low + m_bounds->high) / 2);
}

Instant ServerClock::earliest() const
{
    return m_bounds ? Instant(m_clock.steady() + m_bounds->low) : m_clock.now();
}

Instant ServerClock::latest() const
{
    return m_bounds ? Instant(m_clock.steady() + m_bounds->high) : m_clock.now();
}

std::optional<Milliseconds> ServerClock::offset() const
{
    if (!m_bounds)
        return std::nullopt;
    return now() - m_clock.now();
}

} // namespace floorwalker
