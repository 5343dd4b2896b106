// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callbacks/callbackwords.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QCommandLineOption queueOption()
{
    return {u"queue"_s, u"The number of the queue that calls back; import: of rows without one."_s, u"N"_s};
}

QCommandLineOption numberOption()
{
    return {u"number"_s, u"The customer's number."_s, u"N"_s};
}

QCommandLineOption internalOption()
{
    return {u"internal"_s, u"A number of two to six digits is one of the house."_s};
}

QCommandLineOption atOption()
{
    return {u"at"_s, u"When: \"tomorrow 9:30\", \"in 2 h\", ISO 8601; add: as soon as possible without it."_s, u"T"_s};
}

QCommandLineOption notesOption()
{
    return {u"notes"_s, u"The notes."_s, u"TEXT"_s};
}

QString refusal(const QString &words)
{
    return u"The tenant refused it: %1. Adding callbacks needs the tenant's built-in Callback IVR Number."_s.arg(words);
}

} // namespace floorwalker::cli
