// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/agentsreader.h"

#include "app/cli/views/wholelist.h"

#include <QJsonArray>

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue queuesOf(const AgentLine &line)
{
    if (!line.hasQueues)
        return QJsonValue(QJsonValue::Null);
    QJsonArray queues;
    for (const auto &queue : line.queues) {
        if (queue.isServing)
            queues.append(QJsonObject{{u"id"_s, valueOf(queue.id.text())}, {u"name"_s, valueOf(queue.name)}});
    }
    return queues;
}

ViewRow rowOf(const AgentLine &line)
{
    const bool isSinceKnown = line.stateSince && !line.isSinceAtLeast;
    const QString state = line.state == AgentState::Unknown ? line.stateWord : name(line.state);
    return {.fields = {{u"id"_s, line.id.text()},
                       {u"name"_s, valueOf(line.name == line.id.text() ? QString() : line.name)},
                       {u"state"_s, valueOf(state)},
                       {u"reason"_s, valueOf(line.reason)},
                       {u"stateSince"_s, valueOf(isSinceKnown ? toIso(*line.stateSince) : QString())},
                       {u"queues"_s, queuesOf(line)}},
            .raw = merged(line.rawUser, line.raw)};
}

} // namespace

QList<ViewColumn> agentColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"name"_s, u"Agent"_s},
            {u"state"_s, u"State"_s, ColumnKind::State},
            {u"reason"_s, u"Reason"_s},
            {u"stateSince"_s, u"In state since"_s, ColumnKind::Moment},
            {u"queues"_s, u"Queues served"_s}};
}

void AgentsReader::readAll(const ViewQuestion &question)
{
    m_filters = question.filters;
    auto endpoint = contactpro::agents(m_spellings);
    const QString availability = takePattern(m_filters, u"availability"_s);
    if (!availability.isEmpty())
        endpoint.query.append({u"availability"_s, availability});
    client().send<QList<Agent>>(endpoint, Purpose::Asked, this, [this](const Result<QList<Agent>> &answer) {
        if (answer)
            takeAgents(*answer);
        else
            fail(answer.error());
    });
}

void AgentsReader::readOne(const QString &id)
{
    m_only = AgentId(id);
    readAll({});
}

void AgentsReader::takeAgents(const QList<Agent> &agents)
{
    m_agents = agents;
    if (m_only)
        m_agents.removeIf([this](const Agent &agent) { return agent.id != *m_only; });
    const bool areAllNamed = std::all_of(m_agents.begin(), m_agents.end(),
                                         [](const Agent &agent) { return !agent.name.isEmpty(); });
    if (areAllNamed) {
        compose({});
        return;
    }
    WholeList<User>::read(client(), contactpro::users, this, [this](const Result<QList<User>> &answer) {
        if (!answer)
            m_errors << answer.error();
        compose(answer ? *answer : QList<User>());
    });
}

void AgentsReader::compose(const QList<User> &users)
{
    QHash<AgentId, User> named;
    for (const User &user : users)
        named.insert(user.id, user);
    ViewAnswer answer{.columns = agentColumns(), .errors = m_errors, .resource = u"rmi/agents"_s};
    const auto lines = joinAgents(m_agents, named, {}, client().serverClock().now());
    for (const AgentLine &line : lines)
        answer.rows << rowOf(line);
    applyFilters(m_filters, answer);
    emit answered(answer);
}

void AgentsReader::fail(const Error &error)
{
    emit answered({.columns = agentColumns(), .errors = {error}, .isUsable = false});
}

} // namespace floorwalker::cli
