// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/times.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace floorwalker {

std::optional<Instant> instantFromIso(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(
        R"(^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)$)"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    qint64 ms = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    ms += match.captured(7).leftJustified(3, u'0', true).toInt();
    const QStringView zone = match.capturedView(8);
    if (zone != u"Z") {
        const qint64 minutes = zone.mid(1, 2).toInt() * 60 + zone.right(2).toInt();
        ms -= (zone.front() == u'-' ? -minutes : minutes) * 60'000;
    }
    return Instant(Milliseconds(ms));
}

QString toIso(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

} // namespace floorwalker
