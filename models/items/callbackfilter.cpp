// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/callbackfilter.h"

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

bool fitsPattern(QStringView text, QStringView pattern)
{
    // Greedy with one way back: linear for one star, and never worse than text times pattern.
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size()
                   && (pattern[p] == u'?' || pattern[p].toCaseFolded() == text[t].toCaseFolded())) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

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

} // namespace floorwalker
