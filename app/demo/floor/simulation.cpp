// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/simulation.h"

#include "app/demo/floor/customers.h"

#include <QDateTime>

#include <algorithm>

namespace demo {

namespace {

// Shorter runs would start with empty e-mail queues and agents who all began just now.
constexpr double WarmUpDays = 0.5;

} // namespace

Simulation::Simulation(const FloorPlan &plan, Moment start)
    : m_plan(plan)
    , m_dice(plan.seed * 31 + 3)
    , m_callDice(plan.seed * 31 + 6)
    , m_chatIds(plan.seed * 31 + 7)
    , m_callbacks(plan.seed)
    , m_messages(plan.seed)
    , m_messageDice(plan.seed * 31 + 10)
{
    Roster roster = Roster::of(plan);
    m_queues = roster.queues;
    m_agents = roster.agents;
    m_people = roster.people;
    m_crews.resize(m_queues.size());
    for (int q = 0; q < m_queues.size(); ++q) {
        m_queueNumbers.insert(m_queues[q].id, q);
        if (m_queues[q].channel == Channel::Chat) {
            m_queuesByAddress.insert(QString::fromLatin1(m_queues[q].address), q);
            for (const QByteArray &address : std::as_const(m_queues[q].messagingAddresses))
                m_queuesByAddress.insert(QString::fromLatin1(address), q);
        }
        if (m_queues[q].channel != Channel::Phone)
            continue;
        for (const QByteArray &number : { m_queues[q].number, m_queues[q].address })
            m_queuesByNumber.insert(QString::fromLatin1(number), q);
    }
    for (int p = 0; p < m_people.size(); ++p)
        m_personNumbers.insert(m_people[p].id, p);
    for (int a = 0; a < m_agents.size(); ++a) {
        for (const Agent::Skill &skill : std::as_const(m_agents[a].skills))
            m_crews[skill.queue].append(a);
    }
    m_zoneOffset = QDateTime::fromMSecsSinceEpoch(start).offsetFromUtc() * Second;
    m_now = start - qint64(std::max(plan.historyDays, WarmUpDays) * Day);
    beginShifts();
    for (int q = 0; q < m_queues.size(); ++q)
        planArrival(q);
    advanceTo(start);
    forgetOldContacts();
    setSpeed(plan.speed);
    beginCallbacks();
    beginMessages();
}

int Simulation::agentNumber(const Guid &id) const
{
    const int person = personNumber(id);
    return person < m_agents.size() ? person : -1;
}

qint64 Simulation::span(double seconds) const
{
    return std::max<qint64>(1, qint64(seconds * Second / m_speed));
}

void Simulation::plan(double seconds, What what, int who, int turn, ContactNumber contact)
{
    m_events.push({ m_now + span(seconds), m_order++, what, who, turn, contact });
}

void Simulation::advanceTo(Moment now)
{
    while (!m_events.empty() && m_events.top().at <= now) {
        const Event event = m_events.top();
        m_events.pop();
        m_now = std::max(m_now, event.at);
        happen(event);
    }
    m_now = std::max(m_now, now);
}

void Simulation::happen(const Event &event)
{
    const bool isAgents = event.what >= What::RingEnds;
    if (isAgents) {
        const Agent &agent = m_agents.at(event.who);
        const bool isOfShift = event.what == What::PauseDue || event.what == What::SignIn || event.what == What::ShiftEnds;
        if (event.turn != (isOfShift ? agent.shift : agent.turn))
            return;
    }
    switch (event.what) {
    case What::Arrival: arrive(event.who, event.turn != 0); break;
    case What::TransferArrives: arriveByTransfer(event.contact, event.who); break;
    case What::LosePatience: losePatience(event.contact); break;
    case What::PendingEnds:
        if (event.contact >= m_firstContact) {
            contactRef(event.contact).status = ContactStatus::Handled;
            end(contactRef(event.contact));
        }
        break;
    case What::CallBack: callBack(event.contact, event.turn); break;
    case What::CallbackIsOld: forgetCallback(event.contact, event.turn); break;
    case What::SendToNext: sendToNext(event.contact, event.turn); break;
    case What::DeliveryEnds: deliveryEnds(event.contact, event.who, event.turn); break;
    case What::RingEnds: ringEnds(event.who); break;
    case What::TalkEnds: talkEnds(event.who); break;
    case What::WrapUpEnds: wrapUpEnds(event.who); break;
    case What::PauseDue: pauseDue(event.who); break;
    case What::PauseEnds: becomeFree(event.who); break;
    case What::SignIn: signIn(event.who); break;
    case What::ShiftEnds:
        m_agents[event.who].wantsToLeave = true;
        if (const AgentState state = m_agents[event.who].state;
            state == AgentState::Free || state == AgentState::NotReady)
            signOut(event.who);
        break;
    case What::LookForWork: lookForWork(event.who); break;
    }
}

void Simulation::setSpeed(double speed)
{
    std::vector<Event> left;
    for (; !m_events.empty(); m_events.pop()) {
        left.push_back(m_events.top());
        left.back().at = m_now + qint64(double(left.back().at - m_now) * m_speed / speed);
    }
    for (const Event &event : left)
        m_events.push(event);
    m_speed = speed;
}

void Simulation::end(Contact &contact)
{
    contact.disconnected = m_now;
    m_longestLife = std::max(m_longestLife, m_now - contact.arrival);
}

// In the order of arrival but for e-mails, whose arrival was cut to the second after they had come.
Simulation::Stretch Simulation::stretch(std::optional<Moment> from, std::optional<Moment> to) const
{
    const auto arrivedAfter = [this](Moment moment) {
        const auto found = std::partition_point(m_contacts.cbegin(), m_contacts.cend(),
                                                [moment](const Contact &contact) { return contact.arrival <= moment; });
        return m_firstContact + ContactNumber(found - m_contacts.cbegin());
    };
    return { from ? arrivedAfter(*from - m_longestLife - Second) : m_firstContact,
             to ? arrivedAfter(*to + Second) : endContact() };
}

void Simulation::forgetOldContacts()
{
    const Moment oldest = m_now - qint64(m_plan.historyDays * Day);
    while (!m_contacts.empty() && !m_contacts.front().isOpen() && !m_contacts.front().isWrappingUp
           && m_contacts.front().disconnected < oldest) {
        m_contactNumbers.remove(m_contacts.front().id);
        if (m_lastOfGroups.value(m_contacts.front().group) == m_firstContact)
            m_lastOfGroups.remove(m_contacts.front().group);
        m_contacts.pop_front();
        ++m_firstContact;
    }
}

QList<ContactNumber> Simulation::journey(const Guid &group) const
{
    QList<ContactNumber> segments;
    for (ContactNumber n = m_lastOfGroups.value(group, -1); n >= m_firstContact; n = contact(n).previous)
        segments.prepend(n);
    return segments;
}

const Queue *Simulation::queueOf(const Contact &contact) const
{
    return contact.queue < 0 ? nullptr : &m_queues[contact.queue];
}

const ChatOrder *Simulation::orderOf(const Contact &contact) const
{
    return contact.order < 0 ? nullptr : &m_chatOrders[contact.order];
}

QByteArray Simulation::sourceOf(const Contact &contact) const
{
    const ChatOrder *order = orderOf(contact);
    return order ? order->originator.toUtf8() : demo::sourceOf(contact, queueOf(contact));
}

QByteArray Simulation::destinationOf(const Contact &contact) const
{
    const ChatOrder *order = orderOf(contact);
    return order ? order->destination.toUtf8() : demo::destinationOf(contact, queueOf(contact));
}

QList<QueueFigures> Simulation::figures() const
{
    QList<QueueFigures> all(m_queues.size());
    const auto wait = [this](QueueFigures &figures, ContactNumber number) {
        const Moment arrival = contact(number).arrival;
        ++figures.waiting;
        if (figures.oldestArrival == 0 || arrival < figures.oldestArrival)
            figures.oldestArrival = arrival;
    };
    for (int q = 0; q < m_queues.size(); ++q) {
        for (const ContactNumber number : m_queues[q].waiting)
            wait(all[q], number);
    }
    for (const Agent &agent : m_agents) {
        if (agent.state == AgentState::Ringing && contact(agent.contact).queue >= 0)
            wait(all[contact(agent.contact).queue], agent.contact); // until it is answered it waits
        if (!agent.isSignedIn())
            continue;
        for (const Agent::Skill &skill : agent.skills) {
            QueueFigures &figures = all[skill.queue];
            if (!skill.isServing)
                continue;
            ++figures.serving;
            figures.notReady += agent.state == AgentState::NotReady;
            figures.free += agent.state == AgentState::Free;
            figures.wrapUp += agent.state == AgentState::WrapUp;
        }
    }
    return all;
}

void Simulation::replacePerson(int person, const Person &now)
{
    m_people[person] = now;
}

void Simulation::addPerson(const Person &person)
{
    m_personNumbers.insert(person.id, int(m_people.size()));
    m_people.append(person);
}

} // namespace demo
