// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/trendsweep.h"

#include <algorithm>

namespace floorwalker {

TrendSweep::TrendSweep(HistoryRange range, Milliseconds bucket)
    : m_range(range)
    , m_bucket(bucket)
    , m_highest(size_t(buckets(range, bucket)))
    , m_at(range.begin - heldFor)
{
}

qint64 TrendSweep::buckets(HistoryRange range, Milliseconds bucket)
{
    if (range.end <= range.begin || bucket <= Milliseconds(0))
        return 0;
    return (range.end - range.begin + bucket - Milliseconds(1)) / bucket;
}

void TrendSweep::add(qint64 source, Instant at, std::optional<qint64> value)
{
    moveTo(at);
    drop(source);
    if (!value)
        return;
    m_held.insert(source, {*value, at + heldFor});
    m_ends.emplace_back(at + heldFor, source);
    m_sum += *value;
}

QList<TrendPoint> TrendSweep::finish()
{
    moveTo(m_range.end);
    QList<TrendPoint> points;
    for (size_t i = 0; i < m_highest.size(); ++i) {
        if (m_highest[i])
            points.append({m_range.begin + qint64(i) * m_bucket, *m_highest[i]});
    }
    return points;
}

void TrendSweep::moveTo(Instant moment)
{
    while (!m_ends.empty() && m_ends.front().first <= moment) {
        const auto [until, source] = m_ends.front();
        m_ends.pop_front();
        const auto held = m_held.constFind(source);
        if (held == m_held.cend() || held->until != until)
            continue; // a follower came
        mark(until);
        drop(source);
    }
    mark(moment);
}

//! What is held now holds until then.
void TrendSweep::mark(Instant until)
{
    const Instant from = std::max(m_at, m_range.begin);
    m_at = std::max(m_at, until);
    const Instant to = std::min(until, m_range.end);
    if (m_held.isEmpty() || to <= from)
        return;
    const auto last = size_t((to - m_range.begin - Milliseconds(1)) / m_bucket);
    for (auto i = size_t((from - m_range.begin) / m_bucket); i <= last; ++i)
        m_highest[i] = std::max(m_highest[i].value_or(m_sum), m_sum);
}

void TrendSweep::drop(qint64 source)
{
    if (const auto held = m_held.constFind(source); held != m_held.cend()) {
        m_sum -= held->value;
        m_held.erase(held);
    }
}

} // namespace floorwalker
