// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/freshness.h"

#include <QPointer>

#include <utility>

namespace floorwalker {

class Feed;

//! While it lives its feed is polled.
class FeedNeed
{
public:
    FeedNeed() = default;
    explicit FeedNeed(Feed &feed);
    FeedNeed(FeedNeed &&other) noexcept : m_feed(std::exchange(other.m_feed, nullptr)) { }
    FeedNeed &operator=(FeedNeed &&other) noexcept
    {
        std::swap(m_feed, other.m_feed);
        return *this;
    }
    ~FeedNeed();

private:
    QPointer<QObject> m_feed;
};

Freshness freshnessOf(const Feed &feed);

} // namespace floorwalker
