// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/listenreading.h"

#include "models/rest/quota.h"

#include <algorithm>

namespace floorwalker {

namespace {

constexpr Milliseconds quotaPause = std::chrono::seconds(5); //!< where nobody says how long
constexpr Milliseconds troublePause = std::chrono::seconds(5); //!< at least, and twice as long each time
constexpr Milliseconds longestPause = std::chrono::minutes(2);

//! Nobody waits for these: polls, which have four fifths of the budget, must not miss a turn for them.
bool isBudgetHalfSpent(RestClient &client)
{
    const RequestBudget &budget = client.budget();
    return budget.used(client.clock().steady()) >= std::max(1, budget.perMinute() / 2);
}

//! Says nothing about the logs of others.
bool isOfOneLog(ErrorKind kind)
{
    return kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound || kind == ErrorKind::BadRequest
        || kind == ErrorKind::Undecodable || kind == ErrorKind::TooLarge;
}

} // namespace

ListenReading::ListenReading(RestClient &client, const RecordingSearch &search, Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_search(search)
    , m_trouble(troublePause, longestPause, std::move(random))
{
    connect(&search, &RecordingSearch::changed, this, &ListenReading::takeFound);
}

void ListenReading::setLookedAt(bool isLookedAt)
{
    m_isLookedAt = isLookedAt;
    readNext();
}

void ListenReading::stop()
{
    m_isStopped = true;
    emit changed();
}

void ListenReading::goOn()
{
    m_isStopped = false;
    m_isPausing = false;
    ++m_tick;
    for (Asked &asked : m_asked)
        asked.isWantedAgain = asked.isWantedAgain || asked.log.error;
    m_left.clear();
    readNext();
    emit changed();
}

void ListenReading::readAgain(const CallRecordingId &recording)
{
    m_asked[recording].isWantedAgain = true;
    m_left.clear();
    if (!m_isShortOfQuota && !m_error)
        m_isPausing = false; // it only rests
    readNext();
}

ListenReading::State ListenReading::state() const
{
    if (m_isStopped)
        return State::Stopped;
    if (m_error)
        return State::InTrouble;
    if (m_isShortOfQuota)
        return State::AwaitingQuota;
    return m_isPausing ? State::Rested : State::Reading;
}

const ListenReading::Log *ListenReading::logOf(const CallRecordingId &recording) const
{
    const auto asked = m_asked.constFind(recording);
    return asked == m_asked.cend() || !asked->at ? nullptr : &asked->log;
}

void ListenReading::takeFound()
{
    QList<const CallRecording *> found;
    found.reserve(m_search.all().size());
    for (const CallRecording &recording : m_search.all())
        found.append(&recording);
    std::stable_sort(found.begin(), found.end(),
                     [](const CallRecording *a, const CallRecording *b) { return a->created > b->created; });
    m_newestFirst.clear();
    for (const CallRecording *recording : std::as_const(found))
        m_newestFirst.append(recording->id);
    m_left.clear();
    if (!m_isShortOfQuota && !m_error)
        m_isPausing = false; // it only rested
    readNext();
    emit changed();
}

//! How long it need not be read; nothing: it has never been.
std::optional<Milliseconds> ListenReading::restOf(const CallRecordingId &recording) const
{
    const auto asked = m_asked.constFind(recording);
    if (asked == m_asked.cend() || !asked->at)
        return std::nullopt;
    return *asked->at + (asked->log.error ? refusedFor : freshFor) - m_client.clock().steady();
}

//! What somebody has listened to, then what was never read, then what is oldest.
QList<CallRecordingId> ListenReading::due() const
{
    QList<CallRecordingId> wanted, unread;
    QList<std::pair<Milliseconds, CallRecordingId>> old;
    for (const CallRecordingId &recording : m_newestFirst) {
        const std::optional<Milliseconds> rest = restOf(recording);
        if (m_asked.value(recording).isWantedAgain)
            wanted.append(recording);
        else if (!rest)
            unread.append(recording);
        else if (*rest <= Milliseconds(0))
            old.emplaceBack(*rest, recording);
    }
    std::stable_sort(old.begin(), old.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    wanted += unread;
    for (const auto &[rest, recording] : std::as_const(old))
        wanted.append(recording);
    return wanted;
}

void ListenReading::readNext()
{
    if (!m_isLookedAt || m_isStopped || m_isAsking || m_isPausing)
        return;
    if (m_left.isEmpty())
        m_left = due();
    if (m_left.isEmpty()) {
        rest();
        return;
    }
    if (isBudgetHalfSpent(m_client)) {
        awaitQuota(quotaPause);
        return;
    }
    const CallRecordingId recording = m_left.takeFirst();
    m_asked[recording].isWantedAgain = false;
    m_isAsking = true;
    m_isShortOfQuota = false;
    m_client.send<QList<ListenLogEntry>>(
        contactpro::listenLog(recording), Purpose::Poll, this,
        [this, recording](const Result<QList<ListenLogEntry>> &log) { take(recording, log); });
}

//! Until the first of them has grown old; without any until some are found.
void ListenReading::rest()
{
    std::optional<Milliseconds> shortest;
    for (const CallRecordingId &recording : std::as_const(m_newestFirst))
        shortest = std::min(shortest.value_or(freshFor), restOf(recording).value_or(freshFor));
    if (shortest)
        pause(std::max(Milliseconds(1), *shortest));
}

void ListenReading::take(const CallRecordingId &recording, const Result<QList<ListenLogEntry>> &log)
{
    m_isAsking = false;
    Asked &asked = m_asked[recording];
    if (log) {
        asked.log = {*log, m_client.serverClock().now(), std::nullopt};
        asked.at = m_client.clock().steady();
        m_error.reset();
        m_refusals = 0;
        m_trouble.reset();
    } else if (isQuota(log.error().kind)) {
        m_left.clear(); // its turn comes again
        awaitQuota(std::max(quotaPause, Milliseconds(log.error().retryAfter.value_or(std::chrono::milliseconds(0)))));
    } else {
        takeRefusal(asked, log.error());
    }
    readNext();
    emit changed();
}

void ListenReading::takeRefusal(Asked &asked, const Error &error)
{
    asked.log.error = error;
    asked.at = m_client.clock().steady();
    ++m_refusals;
    if (isOfOneLog(error.kind) && m_refusals < refusalsInARow)
        return;
    m_error = error;
    pause(troublePause + m_trouble.next());
}

void ListenReading::awaitQuota(Milliseconds span)
{
    m_isShortOfQuota = true;
    pause(span);
}

void ListenReading::pause(Milliseconds span)
{
    m_isPausing = true;
    m_client.clock().after(span, this, [this, tick = ++m_tick] {
        if (tick != m_tick)
            return;
        m_isPausing = false;
        readNext();
        emit changed();
    });
}

} // namespace floorwalker
