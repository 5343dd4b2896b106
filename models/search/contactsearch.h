// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/feed.h"
#include "models/records/contactpro/contactquestion.h"
#include "models/records/contactpro/contactreader.h"
#include "models/rest/restclient.h"
#include "models/search/contactset.h"
#include "models/search/slicedsearch.h"

#include <QSet>

namespace floorwalker {

//! Asks cmi/contacts one question over any range, and keeps what it finds. While it lasts until now
//! and somebody needs its feed, what is new or goes on is asked for again. Main thread.
class ContactSearch final : public QObject
{
    Q_OBJECT

public:
    //! Most contacts in one answer: 6 MB, read in some tens of milliseconds by a worker.
    static constexpr int pageLimit = 10'000;

    ContactSearch(RestClient &client, Milliseconds interval, Backoff::Random random = systemRandom(),
                  QObject *parent = nullptr);
    ~ContactSearch() override;

    //! isOpenEnded: the range ends now, whenever that is.
    void start(const ContactQuestion &question, SearchRange range, bool isOpenEnded);
    SlicedSearch &slices() { return m_slices; }
    const SlicedSearch &slices() const { return m_slices; }

    const ContactQuestion &question() const { return m_question; }
    bool isOpenEnded() const { return m_isOpenEnded; }
    const ContactSet &contacts() const { return m_contacts; }
    //! Whether the question's own limit ended the search: there may be older ones.
    bool hasReachedLimit() const { return m_hasReachedLimit; }
    Feed &feed() const { return *m_feed; }

signals:
    void started(); //!< what was found before is gone
    void merged(const floorwalker::ContactSet::Merge &merge);

private:
    class LiveFeed;

    void ask(SearchRange range, QObject *receiver, SlicedSearch::Answer answer);
    //! Since the oldest open contact, if not only the last minutes.
    SearchRange liveRange(bool onlyLastMinutes) const;
    void takeLive(const ContactPage &page, SearchRange range);
    void takeOpen(const ContactPage &page);
    void noteOpen(const ContactSet::Merge &merge);
    bool merge(const std::vector<ContactChunkPtr> &chunks); //!< false: whoever was told began anew
    bool hasEnough(Instant since) const;

    RestClient &m_client;
    ContactQuestion m_question;
    int m_run = 0; //!< of start(): an answer to an earlier question is nobody's
    bool m_isOpenEnded = false;
    bool m_hasReachedLimit = false;
    ContactSet m_contacts;
    QSet<ContactSlot> m_open; //!< with some that have gone since
    SlicedSearch m_slices;
    bool m_isLiveCut = false; //!< the newest part is more than one answer holds
    std::shared_ptr<const ContactMemo> m_lastLive;
    std::shared_ptr<const ContactMemo> m_lastOpen;
    std::unique_ptr<Feed> m_feed;
};

} // namespace floorwalker
