// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/callbackdesk.h"
#include "app/demo/floor/roster.h"

namespace demo {

//! Invents callbacks as a centre has them at any moment: overdue, due soon, later, closed, given up.
class CallbackDrafts {
public:
    CallbackDrafts(const QList<Queue> &queues, const QList<Person> &people, int agents, Dice &dice, Moment now);

    static int usualCount(const FloorPlan &plan);

    void offer(const Contact &contact); //!< a past one: who gave up waiting may have asked for a call
    QList<Callback> draw(int count); //!< oldest first

    Callback fromCall(const Contact &call) const; //!< no number when the caller hid it

private:
    Callback draft(int number);
    void choosePeople(Callback &callback, int number);
    void chooseQueues(Callback &callback);
    void chooseTexts(Callback &callback, int number);
    void chooseTimes(Callback &callback, int number);
    qint64 ago(int fromMinutes, int toMinutes) { return m_dice.between(fromMinutes, toMinutes) * Minute + m_dice.below(Minute); }

    const QList<Queue> &m_queues;
    const QList<Person> &m_people;
    const int m_agents;
    Dice &m_dice;
    const Moment m_now;
    QList<int> m_phones; //!< queues with a number
    QList<int> m_callers; //!< of them the ones somebody serves
    QList<Contact> m_abandoned; //!< newest first
};

} // namespace demo
