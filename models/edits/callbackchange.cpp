// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallbackChange)
};

Error invalid(const QString &sentence)
{
    return {.kind = ErrorKind::Invalid, .detail = sentence};
}

QString isoOf(const std::optional<Instant> &moment)
{
    return moment ? toIso(*moment) : QString();
}

} // namespace

bool isWritable(CallbackResult result)
{
    return result != CallbackResult::Unknown && result != CallbackResult::Added;
}

bool takesNextCall(CallbackResult result)
{
    return result == CallbackResult::CustomTime || result == CallbackResult::Reschedule;
}

Result<CallbackUpdate> updateFor(const Callback &callback, const CallbackChange &change, Instant now)
{
    CallbackUpdate update{.customerNumber = change.number.value_or(callback.customerNumber).trimmed(),
                          .notes = change.notes.value_or(callback.notes),
                          .result = change.result.value_or(callback.result)};
    if (update.customerNumber.isEmpty())
        return invalid(Words::tr("A callback needs a number. Enter one."));
    if (change.result && !isWritable(*change.result))
        return invalid(Words::tr("This result cannot be written. Choose another."));
    if (change.result && change.nextCall && !takesNextCall(*change.result)) {
        return invalid(Words::tr("A next time goes only with \"custom time\" or \"rescheduled\". "
                                 "Leave out the time or choose one of these results."));
    }
    if (change.nextCall) {
        // Rescheduling takes the place of whatever the last call gave.
        if (!takesNextCall(update.result))
            update.result = CallbackResult::Reschedule;
        update.nextCall = change.nextCall;
    } else if (update.result == CallbackResult::Unknown) {
        return invalid(Words::tr("The tenant says \"%1\" as its result, which cannot be written back. "
                                 "Choose a result or a time with it.").arg(callback.resultWord));
    } else if (update.result == CallbackResult::Added) {
        update.result = CallbackResult::Reschedule;
        update.nextCall = callback.nextCall.value_or(now);
    } else if (takesNextCall(update.result)) {
        update.nextCall = callback.nextCall;
    }
    if (change == CallbackChange() || differences(callback, update).isEmpty())
        return invalid(Words::tr("Nothing would change. Change something first."));
    return update;
}

Result<CallbackUpdate> undoOfTime(const Callback &present, const Callback &former)
{
    if (!former.nextCall)
        return invalid(Words::tr("It had no time before, so there is none to go back to."));
    if (present.isClosed())
        return invalid(Words::tr("It has been closed meanwhile, so its time was left alone."));
    return CallbackUpdate{.customerNumber = present.customerNumber,
                          .notes = present.notes,
                          .result = takesNextCall(present.result) ? present.result : CallbackResult::Reschedule,
                          .nextCall = former.nextCall};
}

bool isChangedMeanwhile(const Callback &shown, const Callback &fresh)
{
    return shown.customerNumber != fresh.customerNumber || shown.notes != fresh.notes
        || shown.resultWord != fresh.resultWord || shown.nextCall != fresh.nextCall;
}

QList<CallbackDifference> differences(const Callback &callback, const CallbackUpdate &update)
{
    using Field = CallbackDifference::Field;
    QList<CallbackDifference> found;
    const auto compare = [&found](Field field, const QString &before, const QString &after) {
        if (before != after)
            found.append({field, before, after});
    };
    compare(Field::Number, callback.customerNumber, update.customerNumber);
    compare(Field::Notes, callback.notes, update.notes);
    // Where no time is sent the server decides about it.
    if (update.nextCall)
        compare(Field::NextCall, isoOf(callback.nextCall), isoOf(update.nextCall));
    compare(Field::Result, callback.resultWord, apiWord(update.result));
    return found;
}

} // namespace floorwalker
