// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/requestbudget.h"

#include <algorithm>

namespace floorwalker {

namespace {

constexpr Milliseconds window = std::chrono::minutes(1);

} // namespace

RequestBudget::RequestBudget(int perMinute)
    : m_perMinute(perMinute)
{
}

void RequestBudget::forget(Milliseconds now) const
{
    while (!m_sent.empty() && m_sent.front() <= now - window)
        m_sent.pop_front();
}

int RequestBudget::used(Milliseconds now) const
{
    forget(now);
    return int(m_sent.size());
}

bool RequestBudget::take(int limit, Milliseconds now)
{
    if (used(now) >= limit)
        return false;
    m_sent.push_back(now);
    return true;
}

bool RequestBudget::takeForPoll(Milliseconds now)
{
    return take(m_perMinute - m_perMinute / 5, now);
}

bool RequestBudget::takeForPerson(Milliseconds now)
{
    return take(m_perMinute, now);
}

Milliseconds RequestBudget::untilFree(Milliseconds now) const
{
    if (used(now) < m_perMinute)
        return Milliseconds(0);
    const size_t mustLeave = m_sent.size() - size_t(m_perMinute);
    return m_sent[mustLeave] + window - now;
}

} // namespace floorwalker
