// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/agentspelling.h"

#include "app/demo/floor/names.h"
#include "app/demo/wire/json.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr qint64 WithQueues = 3; // the one value of showQueueInfo anybody has seen

QList<Agent::Skill> visibleSkills(const Agent &agent, const ApiUser &user)
{
    QList<Agent::Skill> skills;
    for (const Agent::Skill &skill : agent.skills) {
        if (user.sees(skill.queue))
            skills.append(skill);
    }
    return skills;
}

void writeQueues(Json &json, const QList<Agent::Skill> &skills, const Tenancy &tenancy)
{
    const bool isBare = tenancy.manners.collapsesSingles && skills.size() == 1;
    if (tenancy.manners.collapsesSingles && skills.isEmpty()) {
        json.null("queues");
        return;
    }
    json.object("queues");
    if (!isBare)
        json.array("queue");
    for (const Agent::Skill &skill : skills) {
        json.object(isBare ? QByteArrayView("queue") : QByteArrayView());
        json.text("id", tenancy.floor.queues().at(skill.queue).id.text());
        json.text("name", tenancy.floor.queues().at(skill.queue).name);
        json.flag("serving", skill.isServing);
        json.endObject();
    }
    if (!isBare)
        json.endArray();
    json.endObject();
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const QStringList wanted = visit.query.words(u"availability"_s);
    for (const QString &word : wanted) {
        if (word != u"Away" && word != u"Busy" && word != u"Free")
            visit.query.refuse(u"Invalid availability: '%1'"_s.arg(word));
    }
    const bool showsQueues = visit.query.number(u"showQueueInfo"_s, 0) == WithQueues;
    const qint64 offset = visit.query.number(u"offset"_s, 0);
    const qint64 limit = visit.query.number(u"limit"_s, tenancy.floor.agents().size());
    visit.query.overlook(u"language"_s);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    QList<int> found;
    for (int a = 0; a < tenancy.floor.agents().size(); ++a) {
        const Agent &agent = tenancy.floor.agents().at(a);
        const bool isVisible = visit.user.seesAllQueues || !visibleSkills(agent, visit.user).isEmpty();
        if (isVisible && (wanted.isEmpty() || wanted.contains(availabilityOf(agent))))
            found.append(a);
    }
    Json json;
    json.array();
    for (const int a : page(found, offset, limit)) {
        const Agent &agent = tenancy.floor.agents().at(a);
        json.object();
        json.text("id", agent.id.text());
        writeAgentState(json, agent, tenancy.floor.people().at(a), tenancy.manners.spelling, tenancy.floor.now());
        if (showsQueues)
            writeQueues(json, visibleSkills(agent, visit.user), tenancy);
        json.endObject();
    }
    json.endArray();
    return Reply::json(json);
}

Reply setReadyState(const Visit &visit, int agent, Tenancy &tenancy)
{
    const QString state = QJsonDocument::fromJson(visit.request.body).object().value(u"readyState"_s).toString();
    if (state != u"Ready" && state != u"NotReady")
        return Reply::text(400, "Invalid readyState: '" + state.toUtf8() + '\'');
    if (!tenancy.floor.setReady(agent, state == u"Ready"))
        return Reply::text(400, "Agent is not logged on");
    return Reply::empty(204);
}

void writePresence(Json &json, quint64 number, const QString &name, bool isPresent)
{
    json.object();
    json.text("id", Guid { 0x50524553454E4345, number }.text());
    json.text("name", name);
    json.text("type", QByteArrayView(isPresent ? "presence" : "absence"));
    json.text("availability", QByteArrayView(isPresent ? "FREE" : "AWAY"));
    json.text("workStatus", QByteArrayView(isPresent ? "ready" : "not_ready"));
    json.endObject();
}

Reply presences()
{
    Json json;
    json.array();
    writePresence(json, 0, u"Available"_s, true);
    for (int i = 0; i < notReadyReasons().size(); ++i)
        writePresence(json, quint64(i) + 1, notReadyReasons().at(i), false);
    json.endArray();
    return Reply::json(json);
}

// An agent whose queues the user does not see is not there for that user.
int visibleAgent(const Visit &visit, const Tenancy &tenancy)
{
    const int agent = tenancy.floor.agentNumber(visit.ids.first());
    const bool isVisible = agent >= 0
            && (visit.user.seesAllQueues || !visibleSkills(tenancy.floor.agents().at(agent), visit.user).isEmpty());
    return isVisible ? agent : -1;
}

} // namespace

void addRmiAgents(Routes &routes, Tenancy &tenancy)
{
    routes.add("GET", "/rmi/agents", "rmi.agents", [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("GET", "/rmi/agents/{id}/presences", "rmi.agents", [&](Visit &visit) {
        return visibleAgent(visit, tenancy) < 0 ? Reply::notFound() : presences();
    });
    routes.add("PUT", "/rmi/agents/{id}/readyState", "rmi.readyState", [&](Visit &visit) {
        const int agent = visibleAgent(visit, tenancy);
        return agent < 0 ? Reply::notFound() : setReadyState(visit, agent, tenancy);
    });
}

} // namespace demo
