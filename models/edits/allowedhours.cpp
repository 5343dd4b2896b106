// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/allowedhours.h"

#include "models/edits/walltime.h"

#include <QLocale>

namespace floorwalker {

namespace {

QList<QByteArray> zoneNames(const QString &country)
{
    // Places with phone numbers that the time zone database leaves to others.
    static const QHash<QString, QByteArray> elsewhere{
        {QStringLiteral("AC"), QByteArrayLiteral("Atlantic/St_Helena")},
        {QStringLiteral("TA"), QByteArrayLiteral("Atlantic/St_Helena")},
        {QStringLiteral("XK"), QByteArrayLiteral("Europe/Belgrade")}};
    if (const auto zone = elsewhere.find(country); zone != elsewhere.end())
        return {*zone};
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    return territory == QLocale::AnyTerritory ? QList<QByteArray>() : QTimeZone::availableTimeZoneIds(territory);
}

} // namespace

AllowedHours::AllowedHours(const CallingHours &hours)
    : m_hours(hours)
{
}

AtCustomer AllowedHours::judge(Instant moment, const QStringList &countries)
{
    int inside = 0;
    int outside = 0;
    for (const QString &country : countries) {
        for (const QTimeZone &zone : zonesOf(country))
            ++(isInside(moment, zone) ? inside : outside);
    }
    if (inside == 0 && outside == 0)
        return AtCustomer::UnknownPlace;
    if (inside == 0)
        return AtCustomer::OutsideEverywhere;
    return outside == 0 ? AtCustomer::Inside : AtCustomer::OutsideSomewhere;
}

const QList<QTimeZone> &AllowedHours::zonesOf(const QString &country)
{
    auto found = m_zones.find(country);
    if (found == m_zones.end()) {
        found = m_zones.insert(country, {});
        for (const QByteArray &name : zoneNames(country))
            found->append(QTimeZone(name));
    }
    return *found;
}

bool AllowedHours::isInside(Instant moment, const QTimeZone &zone) const
{
    const WallTime wall = wallTime(moment, zone);
    if (wall.date.dayOfWeek() == Qt::Sunday)
        return wall.time >= m_hours.sundayBegin && wall.time < m_hours.sundayEnd;
    return wall.time >= m_hours.begin && wall.time < m_hours.end;
}

} // namespace floorwalker
