// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/floorfigures.h"
#include "models/items/agenttable.h"
#include "models/items/contacttable.h"
#include "models/items/feedneed.h"
#include "models/items/freshness.h"
#include "models/items/queuetable.h"
#include "models/live/floor.h"

#include <QObject>

namespace floorwalker {

//! The live floor as pages see it: tables, freshness, and the one queue looked at closely. Main
//! thread; the floor must outlive it.
class FloorItems final : public QObject
{
    Q_OBJECT

public:
    enum class Topic { QueueNames, UserNames, Queues, Agents, Contacts }; //!< in the order of FeedId
    static constexpr std::array allTopics{Topic::QueueNames, Topic::UserNames, Topic::Queues,
                                          Topic::Agents, Topic::Contacts};

    FloorItems(Floor &floor, const Clock &clock, const Limits &limits, QObject *parent = nullptr);

    QueueTable &queues() { return m_queues; }
    AgentTable &agents() { return m_agents; }
    ContactTable &contacts() { return m_contacts; } //!< all open ones

    //! The queue shown in detail: refreshed by itself, with its agents and waiting contacts.
    void watch(const QueueId &queue);
    const QueueId &watched() const { return m_watched; }
    const QueueLine *watchedLine() const { return m_queues.find(m_watched); }
    AgentTable &servingAgents() { return m_serving; }
    ContactTable &waitingContacts() { return m_waiting; }

    QueueTable &worstQueues() { return m_worst; } //!< the few that need a look now
    FloorFigures figures() const;
    QString queueName(const QueueId &queue) const;
    const QList<QueueLine> &queueLines() const { return m_floor.queues(); }
    const QList<AgentLine> &agentLines() const { return m_floor.agents(); }
    const QList<ContactLine> &contactLines() const { return m_floor.contacts(); } //!< open ones

    const Limits &limits() const { return m_limits; }
    void setLimits(const Limits &limits);

    Freshness freshness(Topic topic) const;
    Instant serverNow() const { return m_floor.serverNow(); }

    using Need = FeedNeed; //!< while it lives its topic is polled
    Need need(Topic topic);
    void refresh(); //!< a person asks for fresh data in all topics that are needed

signals:
    void floorChanged(); //!< some line or contact: figures are to be made anew
    void freshnessChanged(floorwalker::FloorItems::Topic topic);
    void watchedChanged(); //!< another queue, or other figures of it

private:
    void takeWatched();
    void takeWorst();

    Floor &m_floor;
    Limits m_limits;
    QueueTable m_queues;
    AgentTable m_agents;
    ContactTable m_contacts;
    QueueTable m_worst;
    AgentTable m_serving;
    ContactTable m_waiting;
    QueueId m_watched;
};

} // namespace floorwalker
