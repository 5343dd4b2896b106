// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackplan.h"

namespace floorwalker {

namespace {

//! The new time of each; nothing where it keeps the one it has.
Result<QList<std::optional<Instant>>> timesFor(const QList<Callback> &callbacks, const TimeWish &wish, Instant now)
{
    QList<std::optional<Instant>> times(callbacks.size());
    switch (wish.kind) {
    case TimeWish::Kind::Keep: break;
    case TimeWish::Kind::Shift:
        // One that is to be made as soon as possible is due now.
        for (qsizetype i = 0; i < callbacks.size(); ++i)
            times[i] = callbacks[i].nextCall.value_or(now) + wish.shift;
        break;
    case TimeWish::Kind::To: times.fill(wish.to); break;
    case TimeWish::Kind::Spread: {
        const auto places = spread(callbacks.size(), wish.interval, wish.perHour);
        if (!places)
            return places.error();
        for (qsizetype i = 0; i < callbacks.size(); ++i)
            times[i] = places->at(i);
        break;
    }
    }
    return times;
}

} // namespace

Result<QList<PlannedChange>> planChange(const QList<Callback> &callbacks, const BulkChange &change, Instant now)
{
    const auto times = timesFor(callbacks, change.time, now);
    if (!times)
        return times.error();
    QList<PlannedChange> plan;
    plan.reserve(callbacks.size());
    for (qsizetype i = 0; i < callbacks.size(); ++i) {
        PlannedChange planned{.shown = callbacks[i]};
        const auto update = updateFor(callbacks[i], {change.number, change.notes, times->at(i), change.result}, now);
        if (update) {
            planned.update = *update;
            planned.differences = differences(callbacks[i], *update);
        } else {
            planned.whyNot = update.error().detail;
        }
        plan.append(planned);
    }
    return plan;
}

QList<PlannedUpdate> toSend(const QList<PlannedChange> &plan)
{
    QList<PlannedUpdate> updates;
    for (const PlannedChange &planned : plan) {
        if (planned.update)
            updates.append({planned.shown, *planned.update});
    }
    return updates;
}

} // namespace floorwalker
