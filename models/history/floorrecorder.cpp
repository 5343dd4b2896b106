// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/floorrecorder.h"

#include "models/history/historystore.h"

#include <QSet>

namespace floorwalker {

namespace {

//! A second less than ten, because polls do not come to the millisecond.
constexpr Milliseconds closest = std::chrono::seconds(9);
//! What does not change is repeated before the last sample stops speaking (heldFor), at a poll of
//! ten seconds.
constexpr Milliseconds repeat = heldFor - std::chrono::seconds(10);
constexpr Milliseconds snapshotEvery = std::chrono::minutes(1);
constexpr Milliseconds pruneEvery = std::chrono::hours(1);
//! A begin counted back from a duration moves by less than this from poll to poll.
constexpr Milliseconds jitter = std::chrono::seconds(1);

bool isWorthKeeping(Milliseconds since, bool isSame)
{
    // Time may have been set back: then all is new.
    return since < Milliseconds(0) || since >= (isSame ? repeat : closest);
}

} // namespace

FloorRecorder::FloorRecorder(Floor &floor, Callbacks &callbacks, HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_callbacks(callbacks)
    , m_store(store)
{
    connect(&floor, &Floor::answered, this, &FloorRecorder::take);
    connect(&callbacks.feed(), &Feed::answered, this, [this] { noteNews(m_callbacks.serverNow()); });
}

FloorRecorder::~FloorRecorder()
{
    if (m_hasNews)
        keepSnapshot();
}

void FloorRecorder::take(FeedId id)
{
    const Instant at = m_floor.health(id).answeredAt.value_or(m_floor.serverNow());
    switch (id) {
    case FeedId::QueueStatuses:
        keepQueues(at);
        break;
    case FeedId::Agents:
        keepAgents(at);
        keepFloor(at);
        break;
    case FeedId::Contacts:
        keepFloor(at);
        break;
    case FeedId::Queues:
    case FeedId::Users:
        break;
    }
    noteNews(at);
    if (!m_pruned || at - *m_pruned >= pruneEvery) {
        m_pruned = at;
        m_store.prune(at - HistoryStore::kept);
    }
}

void FloorRecorder::noteNews(Instant at)
{
    m_hasNews = true;
    if (!m_snapshotKept || at - *m_snapshotKept >= snapshotEvery || at < *m_snapshotKept) {
        m_snapshotKept = at;
        keepSnapshot();
    }
}

void FloorRecorder::keepQueues(Instant at)
{
    QList<QueueSample> news;
    const auto samples = samplesOf(m_floor.queues(), at);
    for (const QueueSample &sample : samples) {
        const auto last = m_kept.constFind(sample.queue);
        if (last != m_kept.cend() && !isWorthKeeping(at - last->at, sample.saysTheSameAs(*last)))
            continue;
        m_kept.insert(sample.queue, sample);
        news.append(sample);
    }
    if (!news.isEmpty())
        m_store.keep(news);
}

void FloorRecorder::keepFloor(Instant at)
{
    const FloorSample sample = floorSample(at);
    if (m_floorKept) {
        const bool isSame = sample.agents == m_floorKept->agents
            && sample.inProgress == m_floorKept->inProgress;
        if (!isWorthKeeping(at - m_floorKept->at, isSame))
            return;
    }
    m_floorKept = sample;
    m_store.keep(sample);
}

FloorSample FloorRecorder::floorSample(Instant at) const
{
    FloorSample sample{.at = at};
    if (isCurrent(FeedId::Agents))
        sample.agents = countByState(m_floor.agents());
    if (isCurrent(FeedId::Contacts)) {
        sample.inProgress.emplace();
        for (const Contact &contact : m_floor.contacts()) {
            if (contact.status == ContactStatus::InProcess)
                ++(*sample.inProgress)[size_t(contact.channel)];
        }
    }
    return sample;
}

bool FloorRecorder::isCurrent(FeedId id) const
{
    const FeedHealth &health = m_floor.health(id);
    return health.answeredAt && !health.isStale;
}

void FloorRecorder::keepAgents(Instant at)
{
    QList<AgentChange> news;
    QSet<AgentId> listed;
    for (const AgentLine &line : m_floor.agents()) {
        listed.insert(line.id);
        const AgentChange change{.agent = line.id,
                                 .state = line.state,
                                 .reason = line.reason,
                                 .since = line.stateSince.value_or(at),
                                 .seen = at,
                                 .isSinceAtLeast = line.isSinceAtLeast};
        const auto last = m_agents.constFind(line.id);
        if (last != m_agents.cend() && last->state == change.state && last->reason == change.reason
            && std::chrono::abs(change.since - last->since) <= jitter)
            continue;
        m_agents.insert(line.id, change);
        news.append(change);
    }
    for (auto it = m_agents.begin(); it != m_agents.end(); ++it) {
        if (!it->state || listed.contains(it.key()))
            continue;
        *it = {.agent = it.key(), .since = at, .seen = at, .isSinceAtLeast = true};
        news.append(*it);
    }
    if (!news.isEmpty())
        m_store.keep(news);
}

void FloorRecorder::keepSnapshot()
{
    m_hasNews = false;
    m_store.keep(DeskSnapshot{m_floor.snapshot(), m_callbacks.snapshot()});
}

} // namespace floorwalker
