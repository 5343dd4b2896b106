// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

namespace floorwalker {

struct TimeMark {
    qint64 at; //!< ms since epoch
    QString label;
};

//! Full hours (or days, or minutes) of a zone between two moments, at most so many, each where the
//! clock on the wall really shows it: a day of 23 hours has 23 of them.
QList<TimeMark> timeMarks(qint64 from, qint64 to, const QTimeZone &zone, int most);

} // namespace floorwalker
