// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/flooritems.h"

#include <algorithm>

namespace floorwalker {

namespace {

constexpr qsizetype worstShown = 8;

} // namespace

FloorItems::FloorItems(Floor &floor, const Clock &clock, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_limits(limits)
    , m_queues([&floor] { return floor.serverNow(); }, clock, limits)
    , m_agents([&floor] { return floor.serverNow(); }, clock)
    , m_contacts([&floor] { return floor.serverNow(); }, clock)
    , m_worst([&floor] { return floor.serverNow(); }, clock, limits)
    , m_serving([&floor] { return floor.serverNow(); }, clock)
    , m_waiting([&floor] { return floor.serverNow(); }, clock)
{
    const auto takeQueues = [this] {
        m_queues.setRows(m_floor.queues());
        takeWorst();
        emit watchedChanged();
        emit floorChanged();
    };
    const auto takeAgents = [this] {
        m_agents.setRows(m_floor.agents());
        takeWatched();
        emit floorChanged();
    };
    const auto takeContacts = [this] {
        m_contacts.setRows(m_floor.contacts());
        takeWatched();
        emit floorChanged();
    };
    connect(&m_floor, &Floor::queuesChanged, this, takeQueues);
    connect(&m_floor, &Floor::agentsChanged, this, takeAgents);
    connect(&m_floor, &Floor::contactsChanged, this, takeContacts);
    connect(&m_floor, &Floor::healthChanged, this,
            [this](FeedId id) { emit freshnessChanged(Topic(int(id))); });
    takeQueues();
    takeAgents();
    takeContacts();
}

void FloorItems::watch(const QueueId &queue)
{
    if (m_watched == queue)
        return;
    m_watched = queue;
    m_floor.watchQueue(queue);
    takeWatched();
    emit watchedChanged();
}

void FloorItems::takeWatched()
{
    QList<AgentLine> serving;
    QList<ContactLine> waiting;
    if (!m_watched.isEmpty()) {
        const auto &agents = m_floor.agents();
        std::copy_if(agents.begin(), agents.end(), std::back_inserter(serving), [this](const AgentLine &line) {
            return std::any_of(line.queues.begin(), line.queues.end(), [this](const Agent::ServedQueue &queue) {
                return queue.id == m_watched && queue.isServing;
            });
        });
        const auto &contacts = m_floor.contacts();
        std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(waiting), [this](const ContactLine &contact) {
            return contact.queueId == m_watched && contact.status == ContactStatus::InQueue;
        });
    }
    m_serving.setRows(serving);
    m_waiting.setRows(waiting);
}

//! Those with somebody waiting, breaches first, then the longest wait.
void FloorItems::takeWorst()
{
    const Instant now = serverNow();
    QList<QueueLine> lines;
    std::copy_if(m_floor.queues().begin(), m_floor.queues().end(), std::back_inserter(lines),
                 [](const QueueLine &line) { return line.status && line.status->waiting.value_or(0) > 0; });
    const auto key = [this, now](const QueueLine &line) {
        return std::pair(-int(QueueTable::worstOf(line, m_limits, now)),
                         line.longestWaitBegan.value_or(Instant::max()));
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&key](const QueueLine &a, const QueueLine &b) { return key(a) < key(b); });
    m_worst.setRows(lines.mid(0, worstShown));
}

void FloorItems::setLimits(const Limits &limits)
{
    m_limits = limits;
    m_queues.setLimits(limits);
    m_worst.setLimits(limits);
    takeWorst();
    emit floorChanged();
}

FloorFigures FloorItems::figures() const
{
    QList<QueueNow> queues;
    for (const QueueLine &line : m_floor.queues()) {
        queues.append({line.id, line.channel, line.status ? line.status->waiting : std::nullopt,
                       line.longestWaitBegan});
    }
    std::optional<QList<AgentState>> agents;
    if (freshness(Topic::Agents).answeredAt) {
        agents.emplace();
        for (const AgentLine &line : m_floor.agents())
            agents->append(line.state);
    }
    std::optional<QList<ContactNow>> inProgress;
    if (freshness(Topic::Contacts).answeredAt) {
        inProgress.emplace();
        for (const ContactLine &contact : m_floor.contacts()) {
            if (contact.status == ContactStatus::InProcess)
                inProgress->append({contact.channel});
        }
    }
    return floorFigures(queues, agents, inProgress);
}

QString FloorItems::queueName(const QueueId &queue) const
{
    const QueueLine *line = m_queues.find(queue);
    return line ? line->name : QString();
}

Freshness FloorItems::freshness(Topic topic) const
{
    return freshnessOf(m_floor.feed(FeedId(int(topic))));
}

FloorItems::Need FloorItems::need(Topic topic)
{
    return Need(m_floor.feed(FeedId(int(topic))));
}

void FloorItems::refresh()
{
    for (const FeedId id : allFeeds) {
        if (m_floor.feed(id).isNeeded())
            m_floor.feed(id).pollSoon();
    }
}

} // namespace floorwalker
