// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/wire/pattern.h"

#include <QList>

namespace demo {

bool matchesPattern(QStringView text, QStringView pattern)
{
    // The usual two-finger walk: on a mismatch the last star takes one character more.
    qsizetype t = 0, p = 0, star = -1, mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size()
                   && (pattern[p] == u'?' || pattern[p].toCaseFolded() == text[t].toCaseFolded())) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool matchesAnyOf(QStringView text, QStringView commaList)
{
    for (const QStringView part : commaList.split(u',')) {
        if (matchesPattern(text, part.trimmed()))
            return true;
    }
    return false;
}

} // namespace demo
