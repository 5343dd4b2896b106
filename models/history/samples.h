// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/businessday.h"
#include "models/base/ids.h"
#include "models/records/contactpro/agent.h"
#include "models/records/contactpro/channel.h"

#include <QList>

#include <array>
#include <optional>

namespace floorwalker {

struct AgentLine;
struct QueueLine;

//! What history keeps, by the server's clock. Unknown is nothing, never zero.
struct QueueSample {
    QueueId queue;
    Instant at;
    std::optional<qint64> waiting;
    std::optional<Milliseconds> longestWait;
    std::optional<qint64> serving;
    std::optional<qint64> ready;
    std::optional<qint64> free;
    std::optional<qint64> wrapUp;
    std::optional<qint64> notReady;

    bool saysTheSameAs(const QueueSample &other) const; //!< but for the moment and the growing wait
    friend bool operator==(const QueueSample &, const QueueSample &) = default;
};

//! How many agents are in each state, how many contacts in progress on each channel.
struct FloorSample {
    static constexpr int states = int(AgentState::SignedOut) + 1;
    static constexpr int channels = int(Channel::Email) + 1;

    Instant at;
    std::optional<std::array<qint64, states>> agents; //!< by AgentState
    std::optional<std::array<qint64, channels>> inProgress; //!< by Channel

    friend bool operator==(const FloorSample &, const FloorSample &) = default;
};

//! An agent was seen in another state than before.
struct AgentChange {
    AgentId agent;
    std::optional<AgentState> state; //!< nothing: no longer listed
    QString reason;
    Instant since;
    Instant seen; //!< when we learnt it
    bool isSinceAtLeast = false;

    friend bool operator==(const AgentChange &, const AgentChange &) = default;
};

//! A stretch of an agent's timeline. Between stretches nothing is known: nobody was looking.
struct AgentSpan {
    Instant begin;
    Instant end;
    std::optional<AgentState> state; //!< nothing: not listed
    QString reason;
    bool isBeginAtLeast = false;

    friend bool operator==(const AgentSpan &, const AgentSpan &) = default;
};

//! The highest value within one bucket. Buckets nothing is known of are left out.
struct TrendPoint {
    Instant begin;
    qint64 highest = 0;

    friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
};

using HistoryRange = BusinessDay::Range;

//! A sample speaks until its follower, but no longer than this: what does not change is kept only
//! about once a minute, and later on nobody knows.
inline constexpr Milliseconds heldFor = std::chrono::seconds(60);

//! Samples of the queues whose state is known.
QList<QueueSample> samplesOf(const QList<QueueLine> &lines, Instant at);

std::array<qint64, FloorSample::states> countByState(const QList<AgentLine> &agents);

} // namespace floorwalker
