// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/samples.h"
#include "models/live/floor.h"

#include <QHash>
#include <QObject>

namespace floorwalker {

class Callbacks;
class HistoryStore;

//! Watches a floor and keeps what it answers: per queue at most one sample in ten seconds and, while
//! nothing changes, one in about a minute; each change of an agent; the whole floor and the callbacks
//! once a minute and at the end, for the next start. Dies before what it is given.
class FloorRecorder final : public QObject
{
    Q_OBJECT

public:
    FloorRecorder(Floor &floor, Callbacks &callbacks, HistoryStore &store, QObject *parent = nullptr);
    ~FloorRecorder() override;

private:
    void take(FeedId id);
    void keepQueues(Instant at);
    void keepFloor(Instant at);
    void keepAgents(Instant at);
    void noteNews(Instant at);
    void keepSnapshot();
    FloorSample floorSample(Instant at) const;
    bool isCurrent(FeedId id) const;

    Floor &m_floor;
    Callbacks &m_callbacks;
    HistoryStore &m_store;
    QHash<QueueId, QueueSample> m_kept; //!< the last one of each
    QHash<AgentId, AgentChange> m_agents;
    std::optional<FloorSample> m_floorKept;
    std::optional<Instant> m_snapshotKept;
    std::optional<Instant> m_pruned;
    bool m_hasNews = false; //!< answers the kept snapshot does not have
};

} // namespace floorwalker
