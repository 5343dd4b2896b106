// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactask.h"
#include "models/items/feedneed.h"
#include "models/items/foundcontacttable.h"

namespace floorwalker {

//! The contacts one asks for, as a page sees them: table, progress, freshness. Main thread; what it is
//! given must outlive it.
class ContactItems final : public QObject
{
    Q_OBJECT

public:
    using State = SlicedSearch::State;

    ContactItems(ContactSearch &search, const Clock &clock, std::function<Instant()> serverNow, BusinessDay day,
                 QObject *parent = nullptr);

    FoundContactTable &table() { return m_table; }
    const BusinessDay &businessDay() const { return m_day; }

    void ask(const ContactQuestion &question, const SearchSpan &span);
    void pause() { m_search.slices().pause(); }
    void resume() { m_search.slices().resume(); }
    void cancel() { m_search.slices().cancel(); }

    const ContactQuestion &question() const { return m_search.question(); }
    const SearchSpan &span() const { return m_span; }
    SearchRange range() const { return m_search.slices().range(); }
    Instant dataTime() const; //!< when the newest of what is found was asked for
    State state() const { return m_search.slices().state(); }
    double covered() const { return m_search.slices().covered(); } //!< 0 to 1
    Instant reached() const { return m_search.slices().reached(); }
    const std::optional<Error> &error() const { return m_search.slices().error(); }
    //! Why what is found may not be all, in words; empty: it is, or the search goes on.
    QString incompleteReason() const;

    Freshness freshness() const;
    FeedNeed need();

signals:
    void changed(); //!< state, progress or freshness

private:
    ContactSearch &m_search;
    std::function<Instant()> m_serverNow;
    BusinessDay m_day;
    SearchSpan m_span;
    Instant m_askedAt{};
    FoundContactTable m_table;
};

} // namespace floorwalker
