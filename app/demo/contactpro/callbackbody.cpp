// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/callbackbody.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

// In the order of CallResult.
const QStringList &resultWords()
{
    static const QStringList words { u"ADDED"_s, u"SUCCESSFUL"_s, u"BUSY"_s, u"NO_ANSWER"_s, u"VOICEMAIL"_s,
                                     u"CUSTOM_TIME"_s, u"OTHER"_s, u"HANDLED"_s, u"RESCHEDULE"_s };
    return words;
}

} // namespace

QString resultWord(CallResult result)
{
    return resultWords().at(int(result));
}

CallbackChange readChange(BodyReader &body)
{
    CallbackChange change;
    change.customerNumber = body.required(u"customerNumber"_s);
    change.notes = body.required(u"notes"_s, true);
    const QString word = body.required(u"lastResult"_s);
    const auto index = resultWords().indexOf(word);
    if (index <= qsizetype(CallResult::Added)) // ADDED is read, never written
        body.refuse(u"Invalid value for 'lastResult': '%1'"_s.arg(word));
    else
        change.result = CallResult(index);
    change.nextCall = body.moment(u"nextCallTime"_s);
    if (change.nextCall && change.result != CallResult::CustomTime && change.result != CallResult::Reschedule)
        body.refuse(u"nextCallTime is only allowed when lastResult is either CUSTOM_TIME or RESCHEDULE"_s);
    return change;
}

} // namespace demo
