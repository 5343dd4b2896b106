// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/times.h"
#include "models/records/contactpro/agent.h"
#include "models/records/contactpro/channel.h"

#include <QList>

#include <array>
#include <optional>

namespace floorwalker {

//! What one queue adds to the figures of the floor.
struct QueueNow {
    QueueId id;
    Channel channel = Channel::Unknown;
    std::optional<qint64> waiting;
    std::optional<Instant> longestWaitBegan; //!< server clock
};

//! What one contact being served adds.
struct ContactNow {
    Channel channel = Channel::Unknown;
};

//! The floor in figures. Each agent counts once. Unknown is nothing, never zero.
struct FloorFigures {
    static constexpr size_t channels = size_t(Channel::Email) + 1;
    static constexpr size_t states = size_t(AgentState::SignedOut) + 1;

    std::optional<qint64> waiting; //!< over the queues whose counter is known
    std::array<qint64, channels> waitingByChannel{};
    int queuesUnknown = 0; //!< queues whose counter is not known: the total is without them
    std::optional<Instant> longestWaitBegan;
    QueueId longestWaitQueue;
    std::optional<qint64> inProgress;
    std::array<qint64, channels> inProgressByChannel{};
    std::optional<std::array<qint64, states>> agents;

    std::optional<qint64> agentsIn(AgentState state) const;
    std::optional<qint64> agentsSignedIn() const; //!< in any known state but signed out
};

//! Nothing for a part says its feed has not answered yet.
FloorFigures floorFigures(const QList<QueueNow> &queues, const std::optional<QList<AgentState>> &agents,
                          const std::optional<QList<ContactNow>> &inProgress);

} // namespace floorwalker
