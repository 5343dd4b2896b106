// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/floorfigures.h"

namespace floorwalker {

std::optional<qint64> FloorFigures::agentsIn(AgentState state) const
{
    return agents ? std::optional((*agents)[size_t(state)]) : std::nullopt;
}

std::optional<qint64> FloorFigures::agentsSignedIn() const
{
    if (!agents)
        return std::nullopt;
    qint64 sum = 0;
    for (size_t state = 0; state < states; ++state) {
        if (AgentState(state) != AgentState::SignedOut)
            sum += (*agents)[state];
    }
    return sum;
}

FloorFigures floorFigures(const QList<QueueNow> &queues, const std::optional<QList<AgentState>> &agents,
                          const std::optional<QList<ContactNow>> &inProgress)
{
    FloorFigures figures;
    for (const QueueNow &queue : queues) {
        if (!queue.waiting) {
            ++figures.queuesUnknown;
            continue;
        }
        figures.waiting = figures.waiting.value_or(0) + *queue.waiting;
        figures.waitingByChannel[size_t(queue.channel)] += *queue.waiting;
        if (queue.longestWaitBegan
            && (!figures.longestWaitBegan || *queue.longestWaitBegan < *figures.longestWaitBegan)) {
            figures.longestWaitBegan = queue.longestWaitBegan;
            figures.longestWaitQueue = queue.id;
        }
    }
    if (agents) {
        figures.agents.emplace();
        for (const AgentState state : *agents)
            ++(*figures.agents)[size_t(state)];
    }
    if (inProgress) {
        figures.inProgress = inProgress->size();
        for (const ContactNow &contact : *inProgress)
            ++figures.inProgressByChannel[size_t(contact.channel)];
    }
    return figures;
}

} // namespace floorwalker
