// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/recordingitems.h"

#include "models/items/searchwords.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

constexpr Milliseconds restBeforeAsking{250}; //!< whoever walks through a list asks for nothing

} // namespace

RecordingItems::RecordingItems(RecordingSearch &search, RestClient &client, Clock &clock, const BusinessDay &day, QString user,
                               QObject *parent)
    : SearchItems(search.slices(), search.feed(), [&client] { return client.serverClock().now(); }, day, parent)
    , m_search(search)
    , m_client(client)
    , m_clock(clock)
    , m_user(std::move(user))
    , m_table([&client] { return client.serverClock().now(); }, clock, day.zone())
    , m_listens([&client] { return client.serverClock().now(); }, clock, day.zone())
    , m_latest(client, search, day.zone(), m_user)
{
    connect(&search, &RecordingSearch::changed, this, &RecordingItems::take);
    connect(&search.slices(), &SlicedSearch::changed, this, &RecordingItems::askForContact, Qt::QueuedConnection);
}

void RecordingItems::ask(const SearchSpan &span, const QString &id)
{
    m_id = id;
    m_search.start(begin(span), {.callId = id, .contactId = {}});
}

//! Once, when no call of that id has a recording.
void RecordingItems::askForContact()
{
    if (m_id.isEmpty() || state() != State::Done || !m_search.all().isEmpty())
        return;
    m_search.start(begin(span()), {.callId = {}, .contactId = ContactId(std::exchange(m_id, {}))});
}

void RecordingItems::take()
{
    m_table.setRows(byCall(m_search.all()));
    emit changed();
}

QString RecordingItems::incompleteReason() const
{
    const QString reason = floorwalker::incompleteReason(m_search.slices(), Searched::Recordings, businessDay().zone());
    if (!reason.isEmpty() || !m_search.hasMissedNew())
        return reason;
    return QCoreApplication::translate("Search", "More recordings were new than one answer can hold. Search again to see them all.");
}

IntervalCounts RecordingItems::perInterval() const
{
    const BusinessDay::Range time{range().begin, span().isOpenEnded() ? std::max(range().end, dataTime()) : range().end};
    QList<std::optional<Instant>> moments;
    moments.reserve(m_search.all().size());
    for (const CallRecording &recording : m_search.all())
        moments.append(recording.created);
    return countByInterval(moments, time, intervalFor(time), businessDay());
}

void RecordingItems::open(const QString &id)
{
    const RecordingLine *line = m_table.find(CallRecordingId(id));
    if (line ? m_opened && m_opened->id == line->id : !m_opened)
        return;
    m_opened = line ? std::optional(*line) : std::nullopt;
    m_listens.setRows({});
    m_listensFreshness = {};
    const int choice = ++m_choice;
    if (line)
        m_clock.after(restBeforeAsking, this, [this, choice] { askForOpened(choice); });
    emit openedChanged();
}

void RecordingItems::openAgain()
{
    if (!m_opened)
        return;
    m_listensFreshness.error.reset();
    askForOpened(++m_choice);
    emit openedChanged();
}

void RecordingItems::askForOpened(int choice)
{
    if (choice != m_choice)
        return;
    m_client.send<CallRecording>(contactpro::callRecording(m_opened->id), Purpose::Asked, this,
                                 [this, choice](const Result<CallRecording> &recording) {
        if (choice != m_choice)
            return;
        if (recording) {
            m_listens.setRows(listenLines(recording->listenLog, m_user));
            m_listensFreshness = {.answeredAt = m_client.serverClock().now()};
        } else {
            m_listensFreshness.error = recording.error();
        }
        emit openedChanged();
    });
}

} // namespace floorwalker
