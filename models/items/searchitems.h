// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/celltable.h"
#include "models/items/contactask.h"
#include "models/items/feedneed.h"

namespace floorwalker {

//! What a sliced search has found, as a page sees it: table, progress, freshness. Main thread; what it
//! is given must outlive it.
class SearchItems : public QObject
{
    Q_OBJECT

public:
    using State = SlicedSearch::State;

    virtual CellTable &table() = 0;
    //! Why what is found may not be all, in words; empty: it is, or the search goes on.
    virtual QString incompleteReason() const = 0;

    const BusinessDay &businessDay() const { return m_day; }
    void pause() { m_slices.pause(); }
    void resume() { m_slices.resume(); }
    void cancel() { m_slices.cancel(); }

    const SearchSpan &span() const { return m_span; }
    SearchRange range() const { return m_slices.range(); }
    Instant dataTime() const; //!< when the newest of what is found was asked for
    State state() const { return m_slices.state(); }
    double covered() const { return m_slices.covered(); } //!< 0 to 1
    Instant reached() const { return m_slices.reached(); }
    const std::optional<Error> &error() const { return m_slices.error(); }
    //! Whether it is found whole and lasts until now, so that polling goes on with it.
    bool isLive() const { return state() == State::Done && m_span.isOpenEnded(); }

    Freshness freshness() const { return freshnessOf(m_feed); }
    //! While it is looked at, what is live is polled.
    void setLookedAt(bool isLookedAt);

signals:
    void changed(); //!< state, progress or freshness

protected:
    SearchItems(SlicedSearch &slices, Feed &feed, std::function<Instant()> serverNow, BusinessDay day, QObject *parent);

    SearchRange begin(const SearchSpan &span); //!< notes what is asked for now; the range of it

private:
    void refreshNeed();

    SlicedSearch &m_slices;
    Feed &m_feed;
    std::function<Instant()> m_serverNow;
    BusinessDay m_day;
    SearchSpan m_span;
    Instant m_askedAt{};
    bool m_isLookedAt = false;
    std::optional<FeedNeed> m_need;
};

} // namespace floorwalker
