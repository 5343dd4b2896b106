// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackplan.h"

#include "models/edits/contactaddress.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallbackPlan)
};

//! Closing ends the calls, and new notes alone lead to none.
bool leadsToACall(const PlannedUpdate &planned)
{
    const bool closes = std::find(closingResults.begin(), closingResults.end(), planned.update.result)
        != closingResults.end();
    return !closes && (planned.update.nextCall || planned.update.customerNumber != planned.shown.customerNumber);
}

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

QString doNotContactWarning(const QList<PlannedUpdate> &updates, const QSet<QString> &addresses,
                            const QString &country)
{
    QStringList listed;
    for (const PlannedUpdate &planned : updates) {
        const QString &number = planned.update.customerNumber;
        if (leadsToACall(planned) && !listed.contains(number) && addresses.contains(contactAddress(number, country)))
            listed << number;
    }
    if (listed.isEmpty())
        return {};
    constexpr int mostNamed = 3;
    const QString named = QStringList(listed.mid(0, mostNamed)).join(QStringLiteral(", "));
    const int more = int(listed.size()) - mostNamed;
    return more > 0
        ? Words::tr("%1 and %n more are on the do-not-contact list. Call only those who asked for it.", nullptr, more).arg(named)
        : Words::tr("On the do-not-contact list: %1. Call only if the customer asked for it.").arg(named);
}

} // namespace floorwalker
