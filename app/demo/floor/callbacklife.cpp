// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/callbackdrafts.h"
#include "app/demo/floor/simulation.h"

namespace demo {

namespace {

constexpr double AskingShare = 0.15; // of those who hang up in the queue
constexpr int MostOpen = 12; // in one queue, by the simulation's own doing
constexpr double HastiestCall = 60; // seconds: who watches one callback has that long
constexpr double UsualDelay = 360; // seconds a callback that is due waits on
constexpr double LongDelay = 2400; // the same for those found overdue at the start
constexpr double KeptClosed = 86400;
constexpr double SqueezedIn = 0.1; // calls back though everybody of the queue is busy

struct Outcome {
    int share; // of a hundred
    CallResult result;
    bool isFailure;
    int fromMinutes; // until the next call
    int toMinutes;
};

constexpr Outcome Outcomes[] {
    { 45, CallResult::Successful, false, 0, 0 },
    { 25, CallResult::NoAnswer, true, 20, 90 },
    { 10, CallResult::Busy, true, 5, 15 },
    { 8, CallResult::Voicemail, true, 60, 180 },
    { 7, CallResult::CustomTime, false, 60, 480 },
    { 5, CallResult::Other, false, 30, 120 },
};

const Outcome &drawOutcome(Dice &dice)
{
    int roll = dice.below(100);
    for (const Outcome &outcome : Outcomes) {
        roll -= outcome.share;
        if (roll < 0)
            return outcome;
    }
    return Outcomes[0];
}

} // namespace

void Simulation::beginCallbacks()
{
    CallbackDrafts drafts(m_queues, m_people, int(m_agents.size()), m_callDice, m_now);
    for (ContactNumber n = endContact() - 1; n >= m_firstContact; --n)
        drafts.offer(contact(n));
    for (const Callback &draft : drafts.draw(CallbackDrafts::usualCount(m_plan)))
        planCall(m_callbacks.add(draft), draft.nextCall < m_now ? LongDelay : UsualDelay);
    m_hasCallbacks = true;
}

void Simulation::planCall(CallbackNumber number, double usualDelay)
{
    const Callback &callback = *m_callbacks.at(number);
    if (callback.isClosed() && !callback.isFromOutside)
        m_events.push({ m_now + span(KeptClosed), m_order++, What::CallbackIsOld, 0, callback.turn, number });
    if (callback.isClosed() || callback.isGivenUp())
        return;
    const Moment due = std::max(m_now, callback.nextCall);
    const qint64 delay = span(HastiestCall + m_callDice.exponential(usualDelay));
    m_events.push({ due + delay, m_order++, What::CallBack, 0, callback.turn, number });
}

// Calling back takes no agent's time: the callbacks show what came of it, not who did it.
void Simulation::callBack(CallbackNumber number, int turn)
{
    Callback *callback = m_callbacks.at(number);
    if (!callback || callback->turn != turn)
        return;
    if (idleAgentFor(callback->queue) < 0 && !m_callDice.chance(SqueezedIn)) {
        planCall(number, UsualDelay);
        return;
    }
    const Outcome &outcome = drawOutcome(m_callDice);
    ++callback->turn;
    callback->result = outcome.result;
    callback->lastCall = m_now;
    callback->failures += outcome.isFailure;
    callback->nextCall = callback->isClosed() || callback->isGivenUp()
            ? 0
            : m_now + span(m_callDice.between(outcome.fromMinutes, outcome.toMinutes) * 60);
    planCall(number, UsualDelay);
}

void Simulation::forgetCallback(CallbackNumber number, int turn)
{
    const Callback *callback = m_callbacks.at(number);
    if (callback && callback->turn == turn)
        m_callbacks.forget(number);
}

void Simulation::askForCallback(const Contact &call)
{
    if (!m_hasCallbacks || call.channel != Channel::Phone || !m_callDice.chance(AskingShare))
        return;
    CallbackDrafts drafts(m_queues, m_people, int(m_agents.size()), m_callDice, m_now);
    Callback callback = drafts.fromCall(call);
    if (callback.customerNumber.isEmpty() || m_callbacks.openOf(callback.queue) >= MostOpen)
        return;
    callback.nextCall = m_now + span(m_callDice.between(10, 60) * 60);
    planCall(m_callbacks.add(callback), UsualDelay);
}

Guid Simulation::orderCallback(const Callback &wanted)
{
    const CallbackNumber number = m_callbacks.order(wanted);
    planCall(number, UsualDelay);
    return m_callbacks.at(number)->id;
}

void Simulation::changeCallback(CallbackNumber number, const CallbackChange &change)
{
    m_callbacks.change(number, change);
    planCall(number, UsualDelay);
}

} // namespace demo
