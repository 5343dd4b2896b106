// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactitems.h"

#include "models/items/searchwords.h"

namespace floorwalker {

ContactItems::ContactItems(ContactSearch &search, const Clock &clock, const std::function<Instant()> &serverNow,
                           const BusinessDay &day, QObject *parent)
    : SearchItems(search.slices(), search.feed(), serverNow, day, parent)
    , m_search(search)
    , m_table(search, serverNow, clock, day.zone())
{
}

void ContactItems::ask(const ContactQuestion &question, const SearchSpan &span)
{
    m_search.start(question, begin(span), span.isOpenEnded());
}

QString ContactItems::incompleteReason() const
{
    return floorwalker::incompleteReason(m_search, businessDay().zone());
}

} // namespace floorwalker
