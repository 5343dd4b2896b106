// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/businessday.h"

#include <QDateTime>

namespace floorwalker {

BusinessDay::BusinessDay(QTimeZone zone, QTime start)
    : m_zone(zone.isValid() ? std::move(zone) : QTimeZone::utc())
    , m_start(start.isValid() ? start : QTime(0, 0))
{
}

Instant BusinessDay::begin(QDate date) const
{
    // A start inside the hour that spring skips: QDateTime gives the moment the clocks show after it.
    return Instant(Milliseconds(QDateTime(date, m_start, m_zone).toMSecsSinceEpoch()));
}

QDate BusinessDay::dateOf(Instant moment) const
{
    const QDate calendar = local(moment).date();
    return moment < begin(calendar) ? calendar.addDays(-1) : calendar;
}

BusinessDay::Range BusinessDay::dayOf(QDate date) const
{
    return {begin(date), begin(date.addDays(1))};
}

QDateTime BusinessDay::local(Instant moment) const
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), m_zone);
}

} // namespace floorwalker
