// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace floorwalker {

//! The profile's day: from its start hour to the next, in its zone; 23 or 25 hours long when the
//! clocks change. Every "today" uses it (product.md, 10).
class BusinessDay {
public:
    struct Range {
        Instant begin; //!< inclusive
        Instant end; //!< exclusive
        friend bool operator==(const Range &, const Range &) = default;
    };

    BusinessDay(QTimeZone zone, QTime start);

    const QTimeZone &zone() const { return m_zone; }
    QTime start() const { return m_start; }

    QDate dateOf(Instant moment) const; //!< the calendar date on which its business day began
    Range dayOf(QDate date) const;
    Range dayContaining(Instant moment) const { return dayOf(dateOf(moment)); }
    QDateTime local(Instant moment) const; //!< in the zone, for display

private:
    Instant begin(QDate date) const;

    QTimeZone m_zone;
    QTime m_start;
};

} // namespace floorwalker
