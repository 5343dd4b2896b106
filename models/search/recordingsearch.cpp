// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/recordingsearch.h"

namespace floorwalker {

namespace {

Endpoint<QList<CallRecording>> madeIn(SearchRange range, const RecordingSearch::Of &of)
{
    return contactpro::callRecordings({.range = contactpro::TimeRange{range.begin, range.end},
                                       .callId = of.callId,
                                       .contactId = of.contactId,
                                       .limit = RecordingSearch::pageLimit});
}

} // namespace

//! Polls what may be new.
class RecordingSearch::LiveFeed final : public Feed
{
public:
    LiveFeed(RecordingSearch &search, Milliseconds interval, Backoff::Random random)
        : Feed(QStringLiteral("cmi/callRecordings"), search.m_client.clock(), interval, std::move(random))
        , m_search(search)
    {
    }

protected:
    void ask() override
    {
        const SearchRange range = m_search.liveRange();
        m_search.m_client.send<QList<CallRecording>>(
            madeIn(range, m_search.m_of), Purpose::Poll, this,
            [this, range, run = m_search.m_run](const Result<QList<CallRecording>> &recordings) {
                if (!recordings) {
                    failed(recordings.error());
                    return;
                }
                if (run == m_search.m_run)
                    m_search.takeLive(*recordings, range);
                succeeded(m_search.m_client.serverClock().now());
            });
    }

private:
    RecordingSearch &m_search;
};

RecordingSearch::RecordingSearch(RestClient &client, Milliseconds interval, Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_slices([this](SearchRange range, QObject *receiver,
                      SlicedSearch::Answer answer) { ask(range, receiver, std::move(answer)); },
               client.clock(), pageLimit)
    , m_feed(std::make_unique<LiveFeed>(*this, interval, std::move(random)))
{
}

RecordingSearch::~RecordingSearch() = default;

void RecordingSearch::start(SearchRange range, const Of &of)
{
    ++m_run;
    m_of = of;
    m_hasMissedNew = false;
    m_seenUntil = range.end;
    m_all.clear();
    m_known.clear();
    emit changed();
    m_slices.start(range);
}

void RecordingSearch::ask(SearchRange range, QObject *receiver, SlicedSearch::Answer answer)
{
    m_client.send<QList<CallRecording>>(
        madeIn(range, m_of), Purpose::Asked, receiver,
        [this, waiting = QPointer(receiver), answer = std::move(answer)](const Result<QList<CallRecording>> &recordings) {
            if (!recordings) {
                answer(recordings.error());
                return;
            }
            take(*recordings);
            if (waiting) // whoever heard of them may have stopped the search or begun anew
                answer(recordings->size());
        });
}

SearchRange RecordingSearch::liveRange() const
{
    const Instant now = m_client.serverClock().now();
    return {std::max(m_seenUntil - lateness, m_slices.range().begin), now};
}

void RecordingSearch::takeLive(const QList<CallRecording> &recordings, SearchRange range)
{
    m_hasMissedNew = m_hasMissedNew || recordings.size() >= pageLimit;
    m_seenUntil = range.end;
    take(recordings);
}

void RecordingSearch::take(const QList<CallRecording> &recordings)
{
    const qsizetype before = m_all.size();
    for (const CallRecording &recording : recordings) {
        if (m_known.contains(recording.id))
            continue;
        m_known.insert(recording.id);
        m_all.append(recording);
    }
    if (m_all.size() > before)
        emit changed();
}

} // namespace floorwalker
