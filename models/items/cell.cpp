// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/cell.h"

#include "models/wording/durationtext.h"

#include <QCollator>
#include <QDateTime>
#include <QLocale>

namespace floorwalker {

const QString enDash = QStringLiteral("\u2013");

namespace {

Instant instantOf(qint64 ms)
{
    return Instant(Milliseconds(ms));
}

} // namespace

CellValue cellValue(const std::optional<qint64> &number)
{
    return number ? CellValue(*number) : CellValue();
}

CellValue cellValue(const std::optional<Instant> &moment)
{
    return moment ? CellValue(qint64(moment->time_since_epoch().count())) : CellValue();
}

ExportValue exportValue(CellKind kind, const CellValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    switch (kind) {
    case CellKind::Duration: return Milliseconds(*number);
    case CellKind::Since:
    case CellKind::Moment:
    case CellKind::Countdown: return instantOf(*number);
    default: return *number;
    }
}

std::weak_ordering compareCells(const CellValue &a, const CellValue &b)
{
    if (a.index() != b.index())
        return b.index() == 0 || (a.index() != 0 && a.index() < b.index()) ? std::weak_ordering::less
                                                                            : std::weak_ordering::greater;
    if (const auto *number = std::get_if<qint64>(&a))
        return *number <=> std::get<qint64>(b);
    if (const auto *text = std::get_if<QString>(&a)) {
        static thread_local const QCollator collator = [] {
            QCollator byLocale;
            byLocale.setNumericMode(true);
            return byLocale;
        }();
        return collator.compare(*text, std::get<QString>(b)) <=> 0;
    }
    return std::weak_ordering::equivalent;
}

QString cellText(CellKind kind, const CellValue &value, Instant now)
{
    if (value.index() == 0)
        return enDash;
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() ? enDash : *text;
    const qint64 number = std::get<qint64>(value);
    switch (kind) {
    case CellKind::Duration: return durationText(Milliseconds(number));
    case CellKind::Since: return durationText(now - instantOf(number));
    case CellKind::Moment:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(number), QLocale::ShortFormat);
    default: return QString::number(number);
    }
}

} // namespace floorwalker
