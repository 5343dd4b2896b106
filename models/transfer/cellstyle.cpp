// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/cellstyle.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace floorwalker {

namespace {

constexpr qint64 msOfADay = 86'400'000;
constexpr double lastDay = 2'958'466; // 10000-01-01, where spreadsheets stop
constexpr double inventedDay = 60; // 29 February 1900, which spreadsheets keep for an older one's sake
constexpr int exactDigits = 15;
constexpr double largestShown = 1e30; // longer ones stay as they are written

QString plainNumber(const QString &raw)
{
    static const QRegularExpression whole(QStringLiteral(R"(^(-?\d+)(?:\.0*)?$)"));
    if (const auto match = whole.match(raw); match.hasMatch())
        return match.captured(1);
    bool isNumber = false;
    const double value = QLocale::c().toDouble(raw, &isNumber);
    if (!isNumber || !std::isfinite(value) || std::abs(value) > largestShown)
        return raw;
    const double rounded = QString::number(value, 'g', exactDigits).toDouble();
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest);
}

QString elapsedText(double days)
{
    const qint64 seconds = qRound64(std::abs(days) * 86'400);
    return QStringLiteral("%1%2:%3:%4")
        .arg(days < 0 && seconds > 0 ? QStringLiteral("-") : QString())
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString timeText(QTime time)
{
    return time.toString(time.msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
}

QString momentText(double days, const CellStyle &style, bool since1904)
{
    const qint64 ms = qRound64(days * double(msOfADay));
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(ms % msOfADay));
    if (!style.hasDate && days < 1)
        return timeText(time);
    QDate first(1904, 1, 1);
    if (!since1904)
        first = days < inventedDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = first.addDays(ms / msOfADay).toString(Qt::ISODate);
    return !style.hasTime && ms % msOfADay == 0 ? date : date + u'T' + timeText(time);
}

//! The first section of a format without what is only shown: quoted, escaped and padded characters,
//! colours, conditions and locales.
QString bareFormat(const QString &code)
{
    static const QRegularExpression shownOnly(QStringLiteral(R"("[^"]*(?:"|$)|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\])"));
    return code.toLower().remove(shownOnly).section(u';', 0, 0);
}

} // namespace

CellStyle styleOfBuiltin(int numberFormat)
{
    const auto within = [numberFormat](int first, int last) { return numberFormat >= first && numberFormat <= last; };
    using Kind = CellStyle::Kind;
    if (within(14, 17) || within(27, 31) || within(34, 36) || within(50, 58))
        return {.kind = Kind::Moment, .hasDate = true};
    if (numberFormat == 22)
        return {.kind = Kind::Moment, .hasDate = true, .hasTime = true};
    if (within(18, 21) || within(32, 33) || numberFormat == 45 || numberFormat == 47)
        return {.kind = Kind::Moment, .hasTime = true};
    if (numberFormat == 46)
        return {.kind = Kind::Elapsed};
    return {};
}

CellStyle styleOfFormat(const QString &code)
{
    static const QRegularExpression zeros(QStringLiteral("^0{2,30}$"));
    static const QRegularExpression elapsed(QStringLiteral(R"(\[[hms]+\])"));
    const QString bare = bareFormat(code);
    if (bare == u"general")
        return {};
    if (zeros.match(bare).hasMatch())
        return {.digits = int(bare.size())};
    if (bare.contains(elapsed))
        return {.kind = CellStyle::Kind::Elapsed};
    CellStyle style;
    style.hasTime = bare.contains(u'h') || bare.contains(u's');
    // "m" is a minute beside hours or seconds, else a month.
    style.hasDate = bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !style.hasTime);
    if (style.hasDate || style.hasTime)
        style.kind = CellStyle::Kind::Moment;
    return style;
}

QString numberText(const QString &raw, const CellStyle &style, bool since1904)
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(raw, &isNumber);
    if (isNumber && style.kind == CellStyle::Kind::Elapsed && std::abs(value) < lastDay)
        return elapsedText(value);
    const bool hasDay = value >= 0 && value < lastDay && (since1904 || std::floor(value) != inventedDay);
    if (isNumber && style.kind == CellStyle::Kind::Moment && hasDay)
        return momentText(value, style, since1904);
    const QString text = plainNumber(raw);
    return text.startsWith(u'-') ? text : text.rightJustified(style.digits, u'0');
}

} // namespace floorwalker
