// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/callbackdue.h"

namespace floorwalker {

std::optional<Instant> dueAt(const Callback &callback)
{
    return callback.nextCall ? callback.nextCall : callback.created;
}

CallbackDue dueOf(const Callback &callback, Instant now)
{
    if (callback.isClosed())
        return CallbackDue::Closed;
    const auto due = dueAt(callback);
    if (!due)
        return CallbackDue::Soon; // as soon as possible, and nobody says since when
    if (*due <= now)
        return CallbackDue::Overdue;
    return *due - now <= dueSoonWithin ? CallbackDue::Soon : CallbackDue::Later;
}

std::optional<Instant> dueChangesAt(const Callback &callback, Instant now)
{
    const auto due = dueAt(callback);
    if (!due)
        return {};
    switch (dueOf(callback, now)) {
    case CallbackDue::Later: return *due - dueSoonWithin;
    case CallbackDue::Soon: return due;
    case CallbackDue::Overdue:
    case CallbackDue::Closed: break;
    }
    return {};
}

bool isGivenUp(const Callback &callback)
{
    return !callback.isClosed() && callback.failures && callback.maxCalls && *callback.maxCalls > 0
        && *callback.failures >= *callback.maxCalls;
}

} // namespace floorwalker
