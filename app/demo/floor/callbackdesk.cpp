// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/callbackdesk.h"

#include <algorithm>

namespace demo {

bool Callback::isGivenUp() const
{
    const bool isWantedAnew = result == CallResult::Reschedule || result == CallResult::CustomTime;
    return failures >= maxCalls && !isWantedAnew;
}

Callback *CallbackDesk::at(CallbackNumber number)
{
    const auto found = m_all.find(number);
    return found == m_all.end() ? nullptr : &found->second;
}

int CallbackDesk::openOf(int queue) const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [queue](const auto &entry) {
        return entry.second.queue == queue && !entry.second.isClosed();
    }));
}

CallbackNumber CallbackDesk::add(Callback callback)
{
    callback.id = m_ids.guid();
    m_numbers.insert(callback.id, m_next);
    m_all.emplace_hint(m_all.end(), m_next, std::move(callback));
    return m_next++;
}

CallbackNumber CallbackDesk::order(Callback wanted)
{
    ++m_ordered;
    wanted.isFromOutside = true;
    return add(std::move(wanted));
}

// The document: "Only fields customerNumber, notes, lastResult and nextCallTime are updated", and the
// time comes only with CUSTOM_TIME and RESCHEDULE. It says nothing about the rest, so inferred are:
// - failures and lastCallTime stay, whatever the result: they count calls, and a PUT is none;
// - without a time the former one stays, also for CUSTOM_TIME and RESCHEDULE, which do not require one;
// - SUCCESSFUL and HANDLED close: what is closed has no next call, so its time goes;
// - closed is nothing but these two results: any other opens it again, without a time at once.
void CallbackDesk::change(CallbackNumber number, const CallbackChange &change)
{
    ++m_changed;
    Callback &callback = m_all.at(number);
    ++callback.turn;
    callback.isFromOutside = true;
    callback.customerNumber = change.customerNumber;
    callback.notes = change.notes;
    callback.result = change.result;
    if (callback.isClosed())
        callback.nextCall = 0;
    else if (change.nextCall)
        callback.nextCall = *change.nextCall;
}

void CallbackDesk::forget(CallbackNumber number)
{
    m_numbers.remove(m_all.at(number).id);
    m_all.erase(number);
}

} // namespace demo
