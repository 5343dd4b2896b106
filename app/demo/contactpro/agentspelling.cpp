// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/agentspelling.h"

#include "app/demo/floor/names.h"
#include "app/demo/wire/json.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

struct Words {
    const char *a;
    const char *b;
    const char *availability;
};

Words wordsFor(AgentState state)
{
    switch (state) {
    case AgentState::SignedOut: return { "SignedOut", "LOGGED_OUT", "Away" };
    case AgentState::Free: return { "Free", "READY", "Free" };
    case AgentState::Ringing: return { "Ringing", "ALERTING", "Busy" };
    case AgentState::OnContact: return { "Busy", "TALKING", "Busy" };
    case AgentState::WrapUp: return { "WrapUp", "PAPERWORK", "Busy" };
    case AgentState::NotReady: return { "NotReady", "PAUSE", "Away" };
    }
    return { "", "", "" };
}

bool isReady(const Agent &agent)
{
    return agent.isSignedIn() && agent.state != AgentState::NotReady && !agent.isHeld;
}

void writeA(Json &json, const Agent &agent, const Person &person)
{
    json.text("name", person.name());
    json.text("state", QByteArrayView(wordsFor(agent.state).a));
    if (agent.reason >= 0)
        json.text("reason", notReadyReasons().at(agent.reason));
    json.text("stateSince", isoMillis(agent.since));
    json.text("readyState", QByteArrayView(isReady(agent) ? "Ready" : "NotReady"));
}

void writeB(Json &json, const Agent &agent, const Person &person, Moment now)
{
    json.text("agentName", person.name());
    json.text("status", QByteArrayView(wordsFor(agent.state).b));
    if (agent.reason >= 0)
        json.text("notReadyReason", notReadyReasons().at(agent.reason));
    json.number("stateDuration", now - agent.since);
}

void writeC(Json &json, const Agent &agent, const Person &person)
{
    json.text("firstName", person.fields.value(u"firstName"_s));
    json.text("surname", person.fields.value(u"surname"_s));
    json.text("availability", availabilityOf(agent).toUpper());
    json.text("workStatus", QByteArrayView(isReady(agent) ? "ready" : "not_ready"));
    json.text("loginStatus", QByteArrayView(agent.isSignedIn() ? "logged_in" : "logged_out"));
    if (agent.state == AgentState::WrapUp)
        json.text("presenceName", QByteArrayView("Wrap-up"));
    else if (agent.reason >= 0)
        json.text("presenceName", notReadyReasons().at(agent.reason));
    else if (agent.state == AgentState::Free)
        json.text("presenceName", QByteArrayView("Available"));
}

} // namespace

void writeAgentState(Json &json, const Agent &agent, const Person &person, Spelling spelling, Moment now)
{
    switch (spelling) {
    case Spelling::A: return writeA(json, agent, person);
    case Spelling::B: return writeB(json, agent, person, now);
    case Spelling::C: return writeC(json, agent, person);
    }
}

QString availabilityOf(const Agent &agent)
{
    return QString::fromLatin1(wordsFor(agent.state).availability);
}

} // namespace demo
