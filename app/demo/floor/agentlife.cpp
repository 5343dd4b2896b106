// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/names.h"
#include "app/demo/floor/simulation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr double ShiftHours = 8;
constexpr double SignedInShare = 0.65; // shifts go round the clock: a demo is looked at at any hour
constexpr double OffHours = ShiftHours / SignedInShare - ShiftHours;
constexpr double BetweenPauses = 4200; // seconds, after the first quarter of an hour
constexpr double UnansweredShare = 0.015;

enum Reason { Lunch, Coffee, Training, Meeting, NoAnswer };

double minutesOf(int reason)
{
    switch (reason) {
    case Lunch: return 30;
    case Training: return 45;
    case Meeting: return 25;
    case NoAnswer: return 3;
    default: return 10;
    }
}

} // namespace

void Simulation::beginShifts()
{
    const Moment begin = m_now;
    for (int a = 0; a < m_agents.size(); ++a) {
        m_agents[a].since = begin - qint64(m_dice.fraction() * OffHours * Hour);
        if (m_dice.chance(SignedInShare)) {
            signIn(a);
            ++m_agents[a].shift; // this one began earlier: what signIn planned is void
            plan(m_dice.fraction() * ShiftHours * 3600, What::ShiftEnds, a, m_agents[a].shift);
            plan(m_dice.exponential(BetweenPauses), What::PauseDue, a, m_agents[a].shift);
        } else {
            plan(m_dice.fraction() * OffHours * 3600, What::SignIn, a, m_agents[a].shift);
        }
    }
}

void Simulation::enter(int agent, AgentState state)
{
    Agent &who = m_agents[agent];
    if (who.state == state && state == AgentState::Free)
        return;
    who.state = state;
    who.since = m_now;
    who.reason = -1;
    who.isPausing = false;
    ++who.turn;
}

void Simulation::signIn(int agent)
{
    Agent &who = m_agents[agent];
    ++who.shift;
    who.wantsToLeave = false;
    who.isHeld = false;
    who.hadLunch = false;
    who.pauseReason = -1;
    plan((ShiftHours - 0.5 + m_dice.fraction()) * 3600, What::ShiftEnds, agent, who.shift);
    plan(900 + m_dice.exponential(BetweenPauses), What::PauseDue, agent, who.shift);
    becomeFree(agent);
}

void Simulation::signOut(int agent)
{
    enter(agent, AgentState::SignedOut);
    ++m_agents[agent].shift;
    plan((OffHours - 0.5 + m_dice.fraction()) * 3600, What::SignIn, agent, m_agents[agent].shift);
}

void Simulation::becomeFree(int agent)
{
    Agent &who = m_agents[agent];
    if (who.wantsToLeave) {
        signOut(agent);
    } else if (who.pauseReason >= 0) {
        goNotReady(agent, std::exchange(who.pauseReason, -1));
    } else if (who.isHeld) {
        goNotReady(agent, -1);
    } else {
        enter(agent, AgentState::Free);
        if (const ContactNumber next = oldestFor(who); next >= 0) {
            ring(agent, next);
            return;
        }
        const int gap = hasMuchMail(who) ? 2 : isMailer(who) ? m_dice.between(5, 40) : m_dice.between(40, 150);
        plan(gap, What::LookForWork, agent, who.turn);
    }
}

bool Simulation::isMailer(const Agent &agent) const
{
    return !agent.skills.isEmpty() && m_queues[agent.skills.first().queue].channel == Channel::Email;
}

bool Simulation::hasMuchMail(const Agent &agent) const
{
    return std::any_of(agent.skills.cbegin(), agent.skills.cend(), [this](const Agent::Skill &skill) {
        const Queue &queue = m_queues[skill.queue];
        return queue.channel == Channel::Email && double(queue.waiting.size()) > 3 * queue.usualBacklog;
    });
}

void Simulation::ring(int agent, ContactNumber number)
{
    removeWaiting(number);
    m_agents[agent].contact = number;
    enter(agent, AgentState::Ringing);
    plan(2 + 8 * m_dice.fraction(), What::RingEnds, agent, m_agents[agent].turn);
}

void Simulation::ringEnds(int agent)
{
    const ContactNumber number = m_agents[agent].contact;
    if (!m_dice.chance(UnansweredShare)) {
        connectTo(agent, number);
        return;
    }
    m_agents[agent].contact = -1;
    QList<ContactNumber> &waiting = m_queues[contactRef(number).queue].waiting;
    waiting.prepend(number);
    goNotReady(agent, NoAnswer);
    if (const int other = idleAgentFor(contactRef(number).queue); other >= 0)
        ring(other, number);
    else
        plan(m_dice.exponential(120), What::LosePatience, 0, 0, number);
}

void Simulation::pauseDue(int agent)
{
    Agent &who = m_agents[agent];
    const int roll = m_dice.below(100);
    who.pauseReason = !who.hadLunch && roll < 45 ? Lunch : roll < 70 ? Coffee : roll < 85 ? Meeting : Training;
    who.hadLunch = who.hadLunch || who.pauseReason == Lunch;
    plan(900 + m_dice.exponential(BetweenPauses) + minutesOf(who.pauseReason) * 60, What::PauseDue, agent, who.shift);
    if (who.state == AgentState::Free)
        becomeFree(agent);
}

void Simulation::goNotReady(int agent, int reason)
{
    enter(agent, AgentState::NotReady);
    Agent &who = m_agents[agent];
    who.reason = reason;
    if (reason < 0)
        return; // held from outside: ends from outside, or with the shift
    who.isPausing = true;
    plan(minutesOf(reason) * 60 * (0.7 + 0.6 * m_dice.fraction()), What::PauseEnds, agent, who.turn);
}

void Simulation::lookForWork(int agent)
{
    Agent &who = m_agents[agent];
    if (who.state != AgentState::Free)
        return;
    if (const ContactNumber mail = mailFor(who); mail >= 0) {
        removeWaiting(mail);
        connectTo(agent, mail);
    } else if (m_dice.chance(0.02)) {
        callOut(agent);
    } else {
        plan(m_dice.between(30, 90), What::LookForWork, agent, who.turn);
    }
}

int Simulation::idleAgentFor(int queue) const
{
    int longest = -1;
    for (const int a : m_crews[queue]) {
        const Agent &agent = m_agents[a];
        if (agent.state == AgentState::Free && agent.serves(queue)
            && (longest < 0 || agent.since < m_agents[longest].since))
            longest = a;
    }
    return longest;
}

bool Simulation::setReady(int agent, bool isReady)
{
    Agent &who = m_agents[agent];
    if (!who.isSignedIn())
        return false;
    who.isHeld = !isReady;
    who.pauseReason = -1;
    if (isReady && who.state == AgentState::NotReady) {
        becomeFree(agent);
    } else if (!isReady && who.state == AgentState::Free) {
        goNotReady(agent, -1);
    } else if (!isReady && who.state == AgentState::Ringing) {
        const ContactNumber number = std::exchange(who.contact, -1);
        m_queues[contactRef(number).queue].waiting.prepend(number);
        plan(m_dice.exponential(120), What::LosePatience, 0, 0, number);
        goNotReady(agent, -1);
    }
    return true;
}

} // namespace demo
