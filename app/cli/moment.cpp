// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/moment.h"

#include <QDateTime>
#include <QRegularExpression>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

Instant instantOf(const QDateTime &moment)
{
    return Instant(Milliseconds(moment.toMSecsSinceEpoch()));
}

std::optional<Instant> before(const QString &text, const BusinessDay &day, Instant now)
{
    static const QRegularExpression shape(u"^-(\\d{1,5})([mhd])$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.capturedView(1).toInt();
    if (match.capturedView(2) == u"d")
        return instantOf(day.local(now).addDays(-count));
    return match.capturedView(2) == u"h" ? now - std::chrono::hours(count) : now - std::chrono::minutes(count);
}

} // namespace

std::optional<Instant> momentFromText(const QString &text, const BusinessDay &day, Instant now)
{
    if (text == u"today")
        return day.dayContaining(now).begin;
    if (text == u"yesterday")
        return day.dayOf(day.dateOf(now).addDays(-1)).begin;
    if (const auto moment = before(text, day, now))
        return moment;
    if (const auto moment = instantFromIso(text))
        return moment;
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10)
        return day.dayOf(date).begin;
    static const QRegularExpression local(u"^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?$"_s);
    if (!local.match(text).hasMatch())
        return std::nullopt;
    const QDateTime written = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!written.isValid())
        return std::nullopt;
    return instantOf(QDateTime(written.date(), written.time(), day.zone()));
}

} // namespace floorwalker::cli
