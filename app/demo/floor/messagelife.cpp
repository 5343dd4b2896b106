// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/messagedrafts.h"
#include "app/demo/floor/reception.h"
#include "app/demo/floor/simulation.h"

namespace demo {

namespace {

constexpr double Dispatch = 2; // seconds from due to the first recipient
constexpr double Pace = 0.5; // seconds from one recipient of a message to the next
constexpr double FastestNetwork = 1; // seconds until it says what became of one
constexpr double UsualNetwork = 4; // what it takes beyond that, on average

} // namespace

void Simulation::beginMessages()
{
    MessageDrafts drafts(m_queues, m_plan.seed, m_messageDice, m_now, m_zoneOffset);
    for (const Message &draft : drafts.draw()) {
        const MessageNumber number = m_messages.add(draft);
        planSending(number);
        for (qsizetype i = 0; i < draft.begun; ++i) {
            const Destination &to = draft.destinations[i];
            if (to.status == DestinationStatus::Processing)
                planDelivery(number, i, (to.tries == 0 ? UsualNetwork : draft.retryDelay) * m_messageDice.fraction());
        }
    }
}

void Simulation::planSending(MessageNumber number)
{
    const Message &message = *m_messages.at(number);
    if (message.begun == message.destinations.size())
        return;
    const Moment due = std::max(m_now, message.sendTime);
    m_events.push({ due + span(Dispatch), m_order++, What::SendToNext, 0, message.turn, number });
}

void Simulation::planDelivery(MessageNumber number, qsizetype destination, double seconds)
{
    plan(seconds, What::DeliveryEnds, int(destination), m_messages.at(number)->turn, number);
}

void Simulation::sendToNext(MessageNumber number, int turn)
{
    Message *message = m_messages.at(number);
    if (!message || message->turn != turn)
        return;
    const qsizetype next = message->begun++;
    message->destinations[next].status = DestinationStatus::Processing;
    planDelivery(number, next, FastestNetwork + m_messageDice.exponential(UsualNetwork));
    if (message->begun < message->destinations.size())
        plan(Pace, What::SendToNext, 0, turn, number);
}

// PROCESSING also while it waits for the next try: the document has no word for that. A landline is refused
// for good, so it is not tried again; whoever is only out of reach is.
void Simulation::deliveryEnds(MessageNumber number, int destination, int turn)
{
    Message *message = m_messages.at(number);
    if (!message || message->turn != turn)
        return;
    Destination &to = message->destinations[destination];
    ++to.tries;
    if (isLandline(to.address)) {
        to.status = DestinationStatus::Failed;
    } else if (to.tries >= triesUntilReached(to.address, m_plan.seed)) {
        to.status = DestinationStatus::Handled;
        m_messages.countDelivery(to.address);
        return;
    } else if (to.tries > message->maxRetries) {
        to.status = DestinationStatus::Failed;
    } else {
        planDelivery(number, destination, message->retryDelay);
        return;
    }
    m_messages.countFailure(to.address);
}

Guid Simulation::orderMessage(const Message &wanted)
{
    const MessageNumber number = m_messages.order(wanted);
    planSending(number);
    return m_messages.at(number)->id;
}

void Simulation::changeMessage(MessageNumber number, const Message &wanted)
{
    m_messages.change(number, wanted);
    planSending(number);
}

void Simulation::removeMessage(MessageNumber number)
{
    m_messages.remove(number);
}

} // namespace demo
