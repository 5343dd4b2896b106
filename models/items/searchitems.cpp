// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/searchitems.h"

#include "models/live/feed.h"

namespace floorwalker {

SearchItems::SearchItems(SlicedSearch &slices, Feed &feed, std::function<Instant()> serverNow, BusinessDay day, QObject *parent)
    : QObject(parent)
    , m_slices(slices)
    , m_feed(feed)
    , m_serverNow(std::move(serverNow))
    , m_day(std::move(day))
{
    connect(&slices, &SlicedSearch::changed, this, [this] {
        refreshNeed();
        emit changed();
    });
    connect(&feed, &Feed::healthChanged, this, &SearchItems::changed);
}

void SearchItems::setLookedAt(bool isLookedAt)
{
    m_isLookedAt = isLookedAt;
    refreshNeed();
}

void SearchItems::refreshNeed()
{
    if (!m_isLookedAt || !isLive())
        m_need.reset();
    else if (!m_need)
        m_need.emplace(m_feed);
}

SearchRange SearchItems::begin(const SearchSpan &span)
{
    m_span = span;
    m_askedAt = m_serverNow();
    return span.range(m_day, m_askedAt);
}

Instant SearchItems::dataTime() const
{
    return std::max(m_askedAt, freshness().answeredAt.value_or(m_askedAt));
}

} // namespace floorwalker
