// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/feedneed.h"

#include "models/live/feed.h"

namespace floorwalker {

FeedNeed::FeedNeed(Feed &feed)
    : m_feed(&feed)
{
    feed.acquire();
}

FeedNeed::~FeedNeed()
{
    if (auto *feed = qobject_cast<Feed *>(m_feed.data()))
        feed->release();
}

Freshness freshnessOf(const Feed &feed)
{
    const FeedHealth &health = feed.health();
    return {health.answeredAt, health.isStale, health.isSnapshot, health.error};
}

} // namespace floorwalker
