// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/feed.h"
#include "models/rest/endpoints/contactcontents.h"
#include "models/rest/restclient.h"
#include "models/search/slicedsearch.h"

#include <QSet>

namespace floorwalker {

//! Asks cmi/callRecordings over any range, newest first, and keeps what it finds. While the range lasts
//! until now and somebody needs its feed, new ones are asked for: a recording stays as it is, but may be
//! listed late. Main thread.
class RecordingSearch final : public QObject
{
    Q_OBJECT

public:
    //! Of which call or contact; empty parts ask for all.
    struct Of {
        QString callId;
        ContactId contactId;
    };

    static constexpr int pageLimit = contactpro::longestList;
    //! How long after its time a recording may still turn up in the list.
    static constexpr Milliseconds lateness = std::chrono::minutes(10);

    RecordingSearch(RestClient &client, Milliseconds interval, Backoff::Random random = systemRandom(),
                    QObject *parent = nullptr);
    ~RecordingSearch() override;

    void start(SearchRange range, const Of &of = {});
    SlicedSearch &slices() { return m_slices; }
    const SlicedSearch &slices() const { return m_slices; }
    Feed &feed() const { return *m_feed; }

    const QList<CallRecording> &all() const { return m_all; }
    //! More were new than one answer holds, so some of them are missing.
    bool hasMissedNew() const { return m_hasMissedNew; }

signals:
    void changed(); //!< begun anew, or more was found

private:
    class LiveFeed;

    void ask(SearchRange range, QObject *receiver, SlicedSearch::Answer answer);
    SearchRange liveRange() const;
    void takeLive(const QList<CallRecording> &recordings, SearchRange range);
    void take(const QList<CallRecording> &recordings);

    RestClient &m_client;
    Of m_of;
    int m_run = 0; //!< of start(): an answer to an earlier question is nobody's
    bool m_hasMissedNew = false;
    Instant m_seenUntil{}; //!< everything older has been asked for since it could be listed
    QList<CallRecording> m_all;
    QSet<CallRecordingId> m_known;
    SlicedSearch m_slices;
    std::unique_ptr<Feed> m_feed;
};

} // namespace floorwalker
