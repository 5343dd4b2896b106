// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/followedcalls.h"

#include "models/rest/endpoints/calling.h"

#include <algorithm>

namespace floorwalker {

namespace {

constexpr Milliseconds pollInterval = std::chrono::seconds(5);

//! A call of which the platform tells no status may be over for long: only what is known to go on is
//! asked about again, and what nobody has told of yet.
bool isUnderWay(const StartedCall &call)
{
    if (call.call.isEmpty() || (call.error && call.error->kind == ErrorKind::NotFound))
        return false;
    return !call.result || !(call.result->isFinal() || call.result->status.isEmpty());
}

} // namespace

FollowedCalls::FollowedCalls(RestClient &calling, Ledger &ledger, std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_client(calling)
    , m_now(std::move(now))
    , m_started(calling, ledger)
{
    connect(&m_started, &StartedCalls::listed, this, &FollowedCalls::take);
    connect(&m_started, &StartedCalls::resultCame, this, [this](int at) {
        m_results.remove(m_started.calls().at(at).call); // what it holds is newer
        take();
    });
    connect(&m_started, &StartedCalls::finished, this, [this](const std::optional<Error> &error) {
        m_error = error;
        if (!error)
            m_answeredAt = m_now();
        take();
        schedule();
    });
}

void FollowedCalls::setLookedAt(bool isLookedAt)
{
    if (std::exchange(m_isLookedAt, isLookedAt) == isLookedAt)
        return;
    ++m_tick;
    if (isLookedAt)
        refresh();
}

void FollowedCalls::refresh()
{
    m_started.read();
}

void FollowedCalls::askSoon()
{
    ++m_tick;
    tick();
}

void FollowedCalls::open(const CallId &call, QObject *receiver, const std::function<void(const Result<Done> &)> &told)
{
    m_client.send<CallResult>(calling::callResult(call), Purpose::Asked, this,
                              [this, call, told, receiver = QPointer(receiver)](const Result<CallResult> &result) {
        const auto isIt = [&call](const StartedCall &one) { return one.call == call; };
        if (result) {
            m_results.insert(call, result);
            if (std::none_of(m_calls.cbegin(), m_calls.cend(), isIt)) {
                StartedCall opened;
                opened.state = EntryState::Arrived;
                opened.planned = m_client.clock().now();
                opened.call = call;
                m_opened.prepend(opened);
            }
            take();
            schedule();
        }
        if (receiver)
            told(result ? Result<Done>(Done()) : Result<Done>(result.error()));
    });
}

void FollowedCalls::take()
{
    m_calls = m_opened + m_started.calls();
    for (StartedCall &call : m_calls) {
        const auto known = m_results.constFind(call.call);
        if (call.call.isEmpty() || known == m_results.cend())
            continue;
        if (*known) {
            call.result = **known;
            call.error.reset();
        } else {
            call.error = known->error();
        }
    }
    emit changed();
}

void FollowedCalls::schedule()
{
    if (!m_isLookedAt || std::none_of(m_calls.cbegin(), m_calls.cend(), isUnderWay))
        return;
    m_client.clock().after(pollInterval, this, [this, tick = ++m_tick] {
        if (tick == m_tick)
            this->tick();
    });
}

void FollowedCalls::tick()
{
    if (m_isAsking)
        return;
    m_due.clear();
    for (const StartedCall &call : std::as_const(m_calls)) {
        if (isUnderWay(call))
            m_due.append(call.call);
    }
    m_isAsking = !m_due.isEmpty();
    if (m_isAsking)
        askNext();
}

void FollowedCalls::askNext()
{
    const CallId call = m_due.takeFirst();
    m_client.send<CallResult>(calling::callResult(call), Purpose::Poll, this,
                              [this, call](const Result<CallResult> &result) { takeResult(call, result); });
}

void FollowedCalls::takeResult(const CallId &call, const Result<CallResult> &result)
{
    m_results.insert(call, result);
    const bool isForgotten = !result && result.error().kind == ErrorKind::NotFound;
    m_error = result || isForgotten ? std::nullopt : std::optional(result.error());
    if (!m_error)
        m_answeredAt = m_now();
    if (m_error || m_due.isEmpty() || !m_isLookedAt) {
        m_isAsking = false;
        take();
        schedule();
    } else {
        take();
        askNext();
    }
}

} // namespace floorwalker
