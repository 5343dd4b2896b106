// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/samples.h"

#include "models/live/floorlines.h"

#include <algorithm>

namespace floorwalker {

bool QueueSample::saysTheSameAs(const QueueSample &other) const
{
    QueueSample same = other;
    same.at = at;
    // A wait that goes on grows with every poll; from its begin it can be told again.
    if (longestWait && other.longestWait && *longestWait - *other.longestWait == at - other.at)
        same.longestWait = longestWait;
    return same == *this;
}

QList<QueueSample> samplesOf(const QList<QueueLine> &lines, Instant at)
{
    QList<QueueSample> samples;
    samples.reserve(lines.size());
    for (const QueueLine &line : lines) {
        if (!line.status)
            continue;
        QueueSample sample{.queue = line.id,
                           .at = at,
                           .waiting = line.status->waiting,
                           .serving = line.status->agentsServing,
                           .ready = line.status->agentsReady(),
                           .free = line.status->agentsFree,
                           .wrapUp = line.status->agentsWrapUp,
                           .notReady = line.status->agentsNotReady};
        if (line.longestWaitBegan)
            sample.longestWait = std::max(Milliseconds(0), at - *line.longestWaitBegan);
        samples.append(sample);
    }
    return samples;
}

std::array<qint64, FloorSample::states> countByState(const QList<AgentLine> &agents)
{
    std::array<qint64, FloorSample::states> counts{};
    for (const AgentLine &agent : agents)
        ++counts[size_t(agent.state)];
    return counts;
}

} // namespace floorwalker
