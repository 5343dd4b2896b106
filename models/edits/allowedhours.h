// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QHash>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

namespace floorwalker {

//! When customers may be called, by the clock where they are; begin inclusive, end exclusive.
struct CallingHours {
    QTime begin = QTime(8, 0);
    QTime end = QTime(21, 0);
    QTime sundayBegin = QTime(10, 0);
    QTime sundayEnd = QTime(20, 0);
};

enum class AtCustomer {
    Inside,
    OutsideEverywhere, //!< whichever zone of the country it is
    OutsideSomewhere, //!< the country has several zones, and some of them are outside: a warning
    UnknownPlace, //!< no country, as of an internal number, or one whose zones nobody knows
};

//! Judges moments by the countries of a number (PhoneNumber::regions). Finds each country's zones
//! once, so keep one for a whole list; not for several threads at a time.
class AllowedHours
{
public:
    explicit AllowedHours(const CallingHours &hours = {});

    AtCustomer judge(Instant moment, const QStringList &countries);

private:
    const QList<QTimeZone> &zonesOf(const QString &country);
    bool isInside(Instant moment, const QTimeZone &zone) const;

    CallingHours m_hours;
    QHash<QString, QList<QTimeZone>> m_zones;
};

} // namespace floorwalker
