// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/callbackfilter.h"

#include "models/base/pattern.h"
#include "models/items/callbacktable.h"

namespace floorwalker {

namespace {

//! As it is compared: people write spaces, brackets and hyphens into numbers.
QString bare(const QString &number)
{
    QString kept;
    for (const QChar c : number) {
        if (!c.isSpace() && !QStringView(u"-()/.").contains(c))
            kept += c;
    }
    return kept;
}

bool fitsNumber(const QString &number, const QString &pattern)
{
    const QString wanted = bare(pattern);
    if (wanted.contains(u'*') || wanted.contains(u'?'))
        return fitsPattern(bare(number), wanted);
    return bare(number).contains(wanted, Qt::CaseInsensitive);
}

} // namespace

bool CallbackFilter::admits(const CallbackLine &line, Instant now) const
{
    if (due && line.due != *due)
        return false;
    if (!number.trimmed().isEmpty() && !fitsNumber(line.customerNumber, number))
        return false;
    if (!queue.isEmpty() && line.queueNumber != queue && line.originalQueueNumber != queue)
        return false;
    if (!creator.isEmpty() && line.creatorName != creator)
        return false;
    if (!atLeastOld && !youngerThan)
        return true;
    if (!line.created)
        return false;
    const Milliseconds age = now - *line.created;
    return (!atLeastOld || age >= *atLeastOld) && (!youngerThan || age < *youngerThan);
}

bool CallbackFilter::isEmpty() const
{
    static const CallbackFilter nothing; // made anew, the sanitized build takes parts of it for unset
    return *this == nothing;
}

} // namespace floorwalker
