// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floorlines.h"

#include <QSet>

#include <algorithm>

namespace floorwalker {

namespace {

//! The measured clock moves by fractions of a second from poll to poll; a wait does not.
constexpr Milliseconds jitter{400};

std::optional<Instant> beginOfWait(const QueueStatus &status, Instant answeredAt,
                                   const std::optional<Instant> &before)
{
    if (!status.longestWait || status.waiting.value_or(1) == 0)
        return std::nullopt;
    if (*status.longestWait == Milliseconds(0) && !status.waiting)
        return std::nullopt;
    const Instant began = answeredAt - *status.longestWait;
    return before && std::chrono::abs(began - *before) <= jitter ? *before : began;
}

QueueLine queueLine(const QueueId &id, const Queue *queue, const QueueSources &sources,
                    const QHash<QueueId, QueueLine> &before,
                    const QHash<QueueId, Instant> &answeredAt)
{
    QueueLine line{.id = id};
    if (queue) {
        line.name = queue->name;
        line.description = queue->description;
        line.channel = queue->channel;
        line.rawQueue = queue->raw;
    }
    if (line.channel == Channel::Unknown)
        line.channel = sources.channels.value(id, Channel::Unknown);
    if (const auto status = sources.statuses.constFind(id); status != sources.statuses.cend()) {
        line.status = *status;
        if (line.name.isEmpty())
            line.name = status->name;
        const auto old = before.constFind(id);
        line.longestWaitBegan = beginOfWait(*status, answeredAt.value(id),
                                            old == before.cend() ? std::nullopt : old->longestWaitBegan);
    }
    if (line.name.isEmpty())
        line.name = id.text();
    return line;
}

} // namespace

QList<QueueLine> joinQueues(const QueueSources &sources, const QHash<QueueId, QueueLine> &before,
                            const QHash<QueueId, Instant> &answeredAt)
{
    QList<QueueLine> lines;
    QSet<QueueId> seen;
    for (const Queue &queue : sources.queues) {
        if (seen.contains(queue.id))
            continue;
        seen.insert(queue.id);
        lines.append(queueLine(queue.id, &queue, sources, before, answeredAt));
    }
    const qsizetype configured = lines.size();
    for (auto it = sources.statuses.keyBegin(); it != sources.statuses.keyEnd(); ++it) {
        if (!seen.contains(*it))
            lines.append(queueLine(*it, nullptr, sources, before, answeredAt));
    }
    std::sort(lines.begin() + configured, lines.end(),
              [](const QueueLine &a, const QueueLine &b) { return a.id < b.id; });
    return lines;
}

QList<AgentLine> joinAgents(const QList<Agent> &agents, const QHash<AgentId, User> &users,
                            const QHash<AgentId, AgentLine> &before, Instant answeredAt)
{
    QList<AgentLine> lines;
    lines.reserve(agents.size());
    QSet<AgentId> seen;
    for (const Agent &agent : agents) {
        if (seen.contains(agent.id))
            continue;
        seen.insert(agent.id);
        AgentLine line{.id = agent.id,
                       .name = agent.name,
                       .state = agent.state,
                       .stateWord = agent.stateWord,
                       .reason = agent.reason,
                       .stateSince = agent.stateSince,
                       .queues = agent.queues,
                       .hasQueues = agent.hasQueues,
                       .raw = agent.raw};
        if (const auto user = users.constFind(agent.id); user != users.cend()) {
            line.rawUser = user->raw;
            if (line.name.isEmpty())
                line.name = user->displayName();
        }
        if (line.name.isEmpty())
            line.name = agent.id.text();
        const auto old = before.constFind(agent.id);
        const bool isSameState = old != before.cend() && old->state == line.state
            && old->stateWord == line.stateWord && old->reason == line.reason;
        if (!line.stateSince) {
            line.isSinceAtLeast = true;
            line.stateSince = isSameState && old->isSinceAtLeast ? old->stateSince : answeredAt;
        } else if (isSameState && !old->isSinceAtLeast && old->stateSince
                   && std::chrono::abs(*line.stateSince - *old->stateSince) <= jitter) {
            line.stateSince = old->stateSince;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace floorwalker
