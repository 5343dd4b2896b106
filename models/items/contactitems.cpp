// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactitems.h"

#include "models/items/searchwords.h"

namespace floorwalker {

ContactItems::ContactItems(ContactSearch &search, const Clock &clock, std::function<Instant()> serverNow, BusinessDay day,
                           QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_serverNow(std::move(serverNow))
    , m_day(std::move(day))
    , m_table(search, m_serverNow, clock, m_day.zone())
{
    connect(&search.slices(), &SlicedSearch::changed, this, &ContactItems::changed);
    connect(&search.feed(), &Feed::healthChanged, this, &ContactItems::changed);
}

void ContactItems::ask(const ContactQuestion &question, const SearchSpan &span)
{
    m_span = span;
    m_askedAt = m_serverNow();
    m_search.start(question, span.range(m_day, m_askedAt), span.isOpenEnded());
}

Instant ContactItems::dataTime() const
{
    return std::max(m_askedAt, freshness().answeredAt.value_or(m_askedAt));
}

QString ContactItems::incompleteReason() const
{
    return floorwalker::incompleteReason(m_search, m_day.zone());
}

Freshness ContactItems::freshness() const
{
    return freshnessOf(m_search.feed());
}

FeedNeed ContactItems::need()
{
    return FeedNeed(m_search.feed());
}

} // namespace floorwalker
