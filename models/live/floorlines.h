// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/agent.h"
#include "models/records/contactpro/channel.h"
#include "models/records/contactpro/contact.h"
#include "models/records/contactpro/queue.h"
#include "models/records/contactpro/queuestatus.h"
#include "models/records/contactpro/user.h"

#include <QHash>

namespace floorwalker {

//! One queue as the floor shows it: `rci/queues` joined with `rmi/queueStatuses`.
struct QueueLine {
    QueueId id;
    QString name;
    QString description;
    QString number; //!< of rci/queues, where it gives one
    Channel channel = Channel::Unknown;
    std::optional<QueueStatus> status; //!< nothing: the status list left it out
    //! When the longest wait among those waiting now began, server clock; nothing when nobody waits.
    std::optional<Instant> longestWaitBegan;
    bool isWaitAtLeast = false; //!< the server tells no length: somebody was first seen waiting then
    QJsonObject rawQueue;

    friend bool operator==(const QueueLine &, const QueueLine &) = default;
};

//! One agent as the floor shows it: `rmi/agents` joined with `rci/users`.
struct AgentLine {
    AgentId id;
    QString name;
    AgentState state = AgentState::Unknown;
    QString stateWord;
    QString reason;
    std::optional<Instant> stateSince; //!< server clock
    bool isSinceAtLeast = false; //!< the tenant sends no beginning: first seen then
    QList<Agent::ServedQueue> queues;
    bool hasQueues = false;
    QJsonObject raw;
    QJsonObject rawUser;

    friend bool operator==(const AgentLine &, const AgentLine &) = default;
};

//! One open contact as the floor shows it.
struct ContactLine : Contact {
    std::optional<Instant> since; //!< arrival, or when it was first seen
    bool isSinceAtLeast = false; //!< the server sends no arrival: first seen then

    friend bool operator==(const ContactLine &, const ContactLine &) = default;
};

struct QueueSources {
    const QList<Queue> &queues;
    const QHash<QueueId, QueueStatus> &statuses; //!< by id
    const QHash<QueueId, Channel> &channels; //!< learnt from the type= filter
};

//! Every queue either source knows, once, in the order of rci/queues, then the rest by name.
//! before: the lines so far; a wait that goes on keeps its beginning, so that figures do not jitter.
QList<QueueLine> joinQueues(const QueueSources &sources, const QList<QueueLine> &before,
                            const QHash<QueueId, Instant> &answeredAt);

//! Every agent of rmi/agents once, named by rci/users where the monitoring interface sends no name.
QList<AgentLine> joinAgents(const QList<Agent> &agents, const QHash<AgentId, User> &users,
                            const QList<AgentLine> &before, Instant answeredAt);

//! The open ones, oldest first; one without an arrival time keeps the moment it was first seen.
QList<ContactLine> joinContacts(const QList<Contact> &contacts, const QList<ContactLine> &before,
                                Instant answeredAt);

} // namespace floorwalker
