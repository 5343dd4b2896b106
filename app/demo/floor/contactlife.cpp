// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/arrivals.h"
#include "app/demo/floor/names.h"
#include "app/demo/floor/simulation.h"

#include <algorithm>

namespace demo {

namespace {

constexpr double LongestGap = 60; // seconds; after it the rate is looked at anew
constexpr double HastyShare = 0.05; // who hangs up at once
constexpr double TransferShare = 0.05;
constexpr double OnwardShare = 0.2; // who has been transferred once is transferred again
constexpr double LaterShare = 0.3;
constexpr double PendingShare = 0.1;
constexpr quint64 NeglectedOneIn = 50; // e-mails nobody dares to take

} // namespace

// Arrivals are memoryless, so a gap may be cut and drawn again when the rate has changed.
void Simulation::planArrival(int queue)
{
    const Queue &to = m_queues[queue];
    if (to.isDormant || to.arrivalsPerSecond <= 0)
        return;
    const qint64 ofDay = (m_now + m_zoneOffset) % Day;
    const double hour = keepsItsCrowd(to) ? 1 : curveAt(to.channel, ofDay);
    const double rate = to.arrivalsPerSecond * hour * pressureOn(to, m_now, m_speed);
    const double gap = m_dice.exponential(1 / rate);
    plan(std::min(gap, LongestGap), What::Arrival, queue, gap <= LongestGap);
}

void Simulation::arrive(int queue, bool isCustomerThere)
{
    if (isCustomerThere) {
        Contact contact = draftContact(m_queues[queue].channel, queue);
        if (!m_crews[queue].isEmpty() && m_dice.chance(0.03)) {
            contact.requiredAgent = m_crews[queue].at(m_dice.below(int(m_crews[queue].size())));
            contact.isOnlyPreferred = m_dice.chance(0.7);
            contact.requiredUntil = m_now + span(m_dice.between(300, 1200));
        }
        enqueue(addContact(contact));
        if (m_contacts.size() % 256 == 0)
            forgetOldContacts();
    }
    planArrival(queue);
}

Contact Simulation::draftContact(Channel channel, int queue)
{
    Contact contact;
    contact.id = m_dice.guid();
    contact.group = channel == Channel::Email ? contact.id : m_dice.guid(); // as in the document's examples
    contact.channel = channel;
    contact.queue = queue;
    // The API gives e-mails' arrival without a fraction, and it must not lie about it.
    contact.arrival = channel == Channel::Email ? m_now / Second * Second : m_now;
    contact.customer = quint32(m_dice.below(m_dice.chance(0.3) ? 400 : 40000)); // some come often
    contact.subject = quint16(m_dice.below(1000));
    contact.variant = m_dice.chance(0.7) ? 0 : quint8(m_dice.below(int(chatVariants().size())));
    contact.cameByIvr = m_dice.chance(0.6);
    return contact;
}

ContactNumber Simulation::addContact(const Contact &contact)
{
    const ContactNumber number = endContact();
    m_contacts.push_back(contact);
    m_contacts.back().previous = m_lastOfGroups.value(contact.group, -1);
    m_lastOfGroups.insert(contact.group, number);
    m_contactNumbers.insert(contact.id, number);
    return number;
}

void Simulation::enqueue(ContactNumber number)
{
    const Contact &contact = contactRef(number);
    Queue &queue = m_queues[contact.queue];
    queue.waiting.append(number);
    if (contact.channel == Channel::Email)
        return; // mails wait until someone looks for them
    const bool isHasty = m_dice.chance(HastyShare);
    plan(isHasty ? 1 + 5 * m_dice.fraction() : m_dice.exponential(queue.patience), What::LosePatience, 0, 0, number);
    if (const int agent = idleAgentFor(contact.queue); agent >= 0)
        ring(agent, number);
}

void Simulation::losePatience(ContactNumber number)
{
    if (number < m_firstContact)
        return;
    Contact &contact = contactRef(number);
    if (contact.status != ContactStatus::InQueue || !m_queues[contact.queue].waiting.contains(number))
        return; // answered, or just ringing
    removeWaiting(number);
    contact.status = ContactStatus::Abandoned;
    end(contact);
    askForCallback(contact);
}

void Simulation::removeWaiting(ContactNumber number)
{
    m_queues[contactRef(number).queue].waiting.removeOne(number);
}

void Simulation::connectTo(int agent, ContactNumber number)
{
    Contact &contact = contactRef(number);
    contact.status = ContactStatus::InProcess;
    contact.connected = m_now;
    contact.agent = agent;
    contact.isRecorded = contact.channel == Channel::Phone && m_dice.chance(0.8);
    contact.hasScript = m_dice.chance(0.15);
    m_agents[agent].contact = number;
    enter(agent, AgentState::OnContact);
    const double mean = contact.queue >= 0 ? m_queues[contact.queue].talk : 150;
    plan(std::max(m_dice.duration(mean), std::min(8.0, mean)), What::TalkEnds, agent, m_agents[agent].turn);
}

void Simulation::talkEnds(int agent)
{
    const ContactNumber number = m_agents[agent].contact;
    Contact &contact = contactRef(number);
    if (contact.channel == Channel::Email && m_dice.chance(PendingShare)) {
        contact.status = ContactStatus::Pending;
        plan(m_dice.between(3600, 36000), What::PendingEnds, 0, 0, number);
        m_agents[agent].contact = -1;
        becomeFree(agent);
        return;
    }
    contact.status = ContactStatus::Handled;
    end(contact);
    contact.isWrappingUp = true;
    enter(agent, AgentState::WrapUp);
    const double mean = contact.queue >= 0 ? m_queues[contact.queue].wrapUp : 20;
    plan(m_dice.duration(mean), What::WrapUpEnds, agent, m_agents[agent].turn);
    if (contact.channel == Channel::Email)
        answerMail(contact);
    else if (!contact.isOutbound && m_dice.chance(isFirstOfGroup(contact) ? TransferShare : OnwardShare))
        planTransfer(number);
}

void Simulation::wrapUpEnds(int agent)
{
    Contact &contact = contactRef(m_agents[agent].contact);
    contact.isWrappingUp = false;
    contact.wrapUpEnd = m_now;
    m_agents[agent].contact = -1;
    becomeFree(agent);
}

// The customer is put on hold for a moment, or called back later.
void Simulation::planTransfer(ContactNumber from)
{
    for (int tries = 0; tries < 10; ++tries) {
        const int to = m_dice.below(int(m_queues.size()));
        const Queue &queue = m_queues[to];
        if (to == contact(from).queue || queue.isDormant || queue.channel != contact(from).channel
            || queue.usualBacklog > 0)
            continue;
        const double gap = m_dice.chance(LaterShare) ? m_dice.between(300, 5400) : m_dice.exponential(15);
        plan(gap, What::TransferArrives, to, 0, from);
        return;
    }
}

// The same customer goes on in another queue: a new id in the same group.
void Simulation::arriveByTransfer(ContactNumber number, int queue)
{
    if (number < m_firstContact)
        return;
    const Contact &from = contact(number);
    Contact next = draftContact(from.channel, queue);
    next.group = from.group;
    next.customer = from.customer;
    next.subject = from.subject;
    next.variant = from.variant;
    next.order = from.order;
    next.cameByIvr = false;
    enqueue(addContact(next));
}

void Simulation::answerMail(const Contact &mail)
{
    if (mail.isOutbound || !m_dice.chance(0.5))
        return;
    Contact answer = draftContact(Channel::Email, mail.queue);
    answer.group = mail.group;
    answer.customer = mail.customer;
    answer.subject = mail.subject;
    answer.agent = mail.agent;
    answer.isOutbound = true;
    answer.status = ContactStatus::Handled;
    answer.connected = answer.arrival;
    answer.disconnected = answer.wrapUpEnd = m_now;
    addContact(answer);
}

// A chat that came in waits for an agent like any other; a message that goes out is done with.
Guid Simulation::orderChat(const ChatOrder &wanted)
{
    Contact chat;
    chat.id = m_chatIds.guid();
    chat.group = m_chatIds.guid();
    chat.channel = Channel::Chat;
    chat.queue = wanted.queue;
    chat.arrival = m_now;
    chat.order = qint32(m_chatOrders.size());
    chat.isOutbound = wanted.isOutbound;
    m_chatOrders.append(wanted);
    if (wanted.isOutbound) {
        chat.status = ContactStatus::Handled;
        chat.connected = chat.disconnected = chat.wrapUpEnd = m_now;
        addContact(chat);
    } else {
        enqueue(addContact(chat));
    }
    return chat.group;
}

void Simulation::callOut(int agent)
{
    const Agent &caller = m_agents[agent];
    const int home = caller.skills.isEmpty() ? -1 : caller.skills.first().queue;
    const bool isOfQueue = home >= 0 && m_queues[home].channel == Channel::Phone && m_dice.chance(0.7);
    Contact call = draftContact(Channel::Phone, isOfQueue ? home : -1);
    call.isOutbound = true;
    call.cameByIvr = false;
    connectTo(agent, addContact(call));
}

// The longest waiting of the agent's queues, calls before chats.
ContactNumber Simulation::oldestFor(const Agent &agent) const
{
    ContactNumber best = -1;
    for (const Agent::Skill &skill : agent.skills) {
        const Queue &queue = m_queues[skill.queue];
        if (!skill.isServing || queue.channel == Channel::Email || queue.waiting.isEmpty())
            continue;
        const ContactNumber first = queue.waiting.first();
        if (best < 0 || contact(first).channel < contact(best).channel
            || (contact(first).channel == contact(best).channel && contact(first).arrival < contact(best).arrival))
            best = first;
    }
    return best;
}

bool Simulation::isNeglected(const Contact &mail) const
{
    const double hours = 6 + double((mail.id.low >> 8) % 40);
    return mail.id.low % NeglectedOneIn == 0 && m_now - mail.arrival < span(hours * 3600);
}

// Mails are taken only beyond the usual backlog, mostly from its older end: so some wait for hours.
ContactNumber Simulation::mailFor(const Agent &agent)
{
    for (const Agent::Skill &skill : agent.skills) {
        const Queue &queue = m_queues[skill.queue];
        if (!skill.isServing || queue.channel != Channel::Email)
            continue;
        QList<ContactNumber> takable;
        for (const ContactNumber number : queue.waiting) {
            if (!isNeglected(contact(number)))
                takable.append(number);
        }
        if (double(takable.size()) <= queue.usualBacklog)
            continue;
        return takable.at(m_dice.chance(0.75) ? 0 : m_dice.below(int(takable.size())));
    }
    return -1;
}

} // namespace demo
