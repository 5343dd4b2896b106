// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/durationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

QString durationText(Milliseconds span)
{
    const qint64 seconds = std::max<qint64>(0, span.count() / 1000);
    const auto two = [](qint64 n) { return QString::number(n).rightJustified(2, u'0'); };
    const qint64 hours = seconds / 3600;
    const QString minutes = two(seconds / 60 % 60);
    if (hours < 24)
        return two(hours) + u':' + minutes + u':' + two(seconds % 60);
    //: A long duration: days, hours and minutes, as in "2 d 03:10"
    return QCoreApplication::translate("Durations", "%1 d %2:%3")
        .arg(QString::number(hours / 24), two(hours % 24), minutes);
}

QString countdownText(Milliseconds left)
{
    // The second that has begun counts: at nothing left it is overdue, not "in 00:00:00".
    if (left.count() > 0)
        //: How long until a call is due, as in "in 00:12:40"
        return QCoreApplication::translate("Durations", "in %1").arg(durationText(std::chrono::ceil<std::chrono::seconds>(left)));
    //: For how long a call has been due, as in "overdue 00:17:20"
    return QCoreApplication::translate("Durations", "overdue %1").arg(durationText(-left));
}

} // namespace floorwalker
