// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/callbackdesk.h"

namespace demo {

Guid CallbackDesk::add(Callback callback)
{
    callback.id = m_ids.guid();
    m_numbers.insert(callback.id, int(m_all.size()));
    m_all.append(callback);
    return callback.id;
}

Guid CallbackDesk::order(const Callback &wanted)
{
    ++m_ordered;
    return add(wanted);
}

// The document: "Only fields customerNumber, notes, lastResult and nextCallTime are updated", and the
// time comes only with CUSTOM_TIME and RESCHEDULE. It says nothing about the rest, so inferred are:
// - failures and lastCallTime stay, whatever the result: they count calls, and a PUT is none;
// - without a time the former one stays, also for CUSTOM_TIME and RESCHEDULE, which do not require one;
// - SUCCESSFUL and HANDLED close: what is closed has no next call, so its time goes;
// - closed is nothing but these two results: any other opens it again, without a time at once.
void CallbackDesk::change(int number, const CallbackChange &change)
{
    ++m_changed;
    Callback &callback = m_all[number];
    ++callback.turn;
    callback.customerNumber = change.customerNumber;
    callback.notes = change.notes;
    callback.result = change.result;
    if (callback.isClosed())
        callback.nextCall = 0;
    else if (change.nextCall)
        callback.nextCall = *change.nextCall;
}

} // namespace demo
