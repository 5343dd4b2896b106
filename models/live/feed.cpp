// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/feed.h"

#include <algorithm>

namespace floorwalker {

namespace {

//! Beyond two intervals: how long the third answer may take before its lack counts.
constexpr Milliseconds grace = std::chrono::seconds(2);

//! Failures of the server or the way to it, where asking less is the polite thing.
bool meansTrouble(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServerError:
    case ErrorKind::GatewayTimeout:
    case ErrorKind::TimedOut:
    case ErrorKind::Unreachable:
    case ErrorKind::ConnectionLost:
        return true;
    default:
        return false;
    }
}

} // namespace

Feed::Feed(QString name, Clock &clock, Milliseconds interval, Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_clock(clock)
    , m_interval(interval)
    , m_trouble(interval, std::chrono::minutes(2), std::move(random))
{
}

void Feed::setInterval(Milliseconds interval)
{
    m_interval = interval;
    watchForStaleness();
    if (isNeeded() && !m_isAsking)
        schedule(std::max(Milliseconds(0), m_lastPoll + interval - m_clock.steady()));
}

void Feed::acquire()
{
    if (++m_needs > 1)
        return;
    watchForStaleness();
    if (!m_isAsking) {
        const bool isFresh = m_health.answeredAt && !m_health.isStale;
        schedule(isFresh ? std::max(Milliseconds(0), m_lastPoll + m_interval - m_clock.steady())
                         : Milliseconds(0));
    }
}

void Feed::release()
{
    Q_ASSERT(m_needs > 0);
    if (--m_needs == 0)
        ++m_tick;
}

void Feed::pollSoon()
{
    if (m_isAsking)
        m_isPollDueAfterAnswer = true; // the answer on its way may be older than what has happened
    else
        schedule(Milliseconds(0));
}

void Feed::restored(Instant at)
{
    setHealth({.answeredAt = at, .isStale = true, .isSnapshot = true});
}

void Feed::schedule(Milliseconds delay)
{
    const quint64 tick = ++m_tick;
    m_clock.after(delay, this, [this, tick] {
        if (tick == m_tick)
            poll();
    });
}

void Feed::poll()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_lastPoll = m_clock.steady();
    ask();
}

void Feed::succeeded(Instant answeredAt)
{
    m_isAsking = false;
    m_trouble.reset();
    m_lastAnswer = m_clock.steady();
    // Before anybody is told: whoever hears it may want the next poll sooner.
    const bool isDue = std::exchange(m_isPollDueAfterAnswer, false);
    if (isDue)
        schedule(Milliseconds(0));
    else if (isNeeded())
        schedule(std::max(Milliseconds(0), m_lastPoll + m_interval - m_clock.steady()));
    setHealth({.answeredAt = answeredAt});
    watchForStaleness();
    emit answered();
}

void Feed::failed(const Error &error)
{
    m_isAsking = false;
    m_isPollDueAfterAnswer = false;
    FeedHealth health = m_health;
    health.error = error;
    ++health.missed;
    health.isStale = health.isStale || health.missed >= 2;
    if (isNeeded()) {
        Milliseconds wait = std::max(Milliseconds(0), m_lastPoll + m_interval - m_clock.steady());
        if (meansTrouble(error.kind))
            wait += m_trouble.next();
        if (error.retryAfter)
            wait = std::max(wait, Milliseconds(*error.retryAfter));
        schedule(wait);
    }
    setHealth(health);
}

//! A request that hangs is a missed poll too, long before it fails; and data that were not needed
//! for a while are old when they are needed again.
void Feed::watchForStaleness()
{
    if (!m_lastAnswer || !isNeeded() || m_health.isStale)
        return;
    const Milliseconds due = *m_lastAnswer + 2 * m_interval + grace;
    if (due <= m_clock.steady()) {
        FeedHealth health = m_health;
        health.isStale = true;
        setHealth(health);
        return;
    }
    m_clock.after(due - m_clock.steady(), this, [this, watch = ++m_watch] {
        if (watch == m_watch)
            watchForStaleness();
    });
}

void Feed::setHealth(const FeedHealth &health)
{
    if (health == m_health)
        return;
    m_health = health;
    emit healthChanged();
}

} // namespace floorwalker
