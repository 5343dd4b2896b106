// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/cellstyle.h"

#include <QTest>

using namespace floorwalker;

namespace {

QString printed(const CellStyle &style)
{
    switch (style.kind) {
    case CellStyle::Kind::Elapsed: return QStringLiteral("elapsed");
    case CellStyle::Kind::Moment:
        return (style.hasDate ? QStringLiteral("date ") : QString()) + (style.hasTime ? QStringLiteral("time") : QString());
    case CellStyle::Kind::Number: break;
    }
    return style.digits > 0 ? QStringLiteral("digits %1").arg(style.digits) : QStringLiteral("number");
}

const CellStyle number;
const CellStyle date{.kind = CellStyle::Kind::Moment, .hasDate = true};
const CellStyle timeOfDay{.kind = CellStyle::Kind::Moment, .hasTime = true};
const CellStyle dateTime{.kind = CellStyle::Kind::Moment, .hasDate = true, .hasTime = true};
const CellStyle elapsed{.kind = CellStyle::Kind::Elapsed};
const CellStyle tenDigits{.digits = 10};

} // namespace

Q_DECLARE_METATYPE(floorwalker::CellStyle)

class tst_CellStyle : public QObject
{
    Q_OBJECT

private slots:
    void understandsFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("style");
        const auto add = [](const char *code, const char *style) {
            QTest::newRow(code) << QString::fromUtf8(code) << QString::fromLatin1(style);
        };
        add("General", "number");
        add("0", "number");
        add("0.00", "number");
        add("#,##0.00 \"days\"", "number");
        add("0.00E+00", "number");
        add("[Red]-0;[Blue]0", "number");
        add("[$-40B]#,##0 [$€-40B]", "number");
        add("_-* #,##0_-", "number");
        add("\\d0", "number");
        add("@", "number");
        add("0000000000", "digits 10");
        add("yyyy-mm-dd", "date ");
        add("d.m.yyyy", "date ");
        add("[$-F800]dddd, mmmm dd, yyyy", "date ");
        add("mmm", "date ");
        add("yyyy-mm-dd hh:mm:ss", "date time");
        add("m/d/yy h:mm AM/PM;@", "date time");
        add("h:mm", "time");
        add("mm:ss", "time");
        add("[h]:mm:ss", "elapsed");
        add("[mm]:ss", "elapsed");
        add("[hh]\" h\"", "elapsed");
        add("", "number");
        add("\"unclosed", "number");
    }
    void understandsFormats()
    {
        QFETCH(QString, code);
        QTEST(printed(styleOfFormat(code)), "style");
    }

    void knowsTheBuiltinFormats()
    {
        QStringList found;
        for (int id = 0; id < 60; ++id) {
            const QString style = printed(styleOfBuiltin(id));
            if (style != u"number")
                found << QStringLiteral("%1 %2").arg(id).arg(style.trimmed());
        }
        QCOMPARE(found.join(u','),
                 QStringLiteral("14 date,15 date,16 date,17 date,18 time,19 time,20 time,21 time,22 date time,"
                                "27 date,28 date,29 date,30 date,31 date,32 time,33 time,34 date,35 date,36 date,"
                                "45 time,46 elapsed,47 time,50 date,51 date,52 date,53 date,54 date,55 date,56 date,"
                                "57 date,58 date"));
    }

    void writesNumbers_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<CellStyle>("style");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *raw, const CellStyle &style, const char *text) {
            QTest::addRow("%s as %s", raw, qPrintable(printed(style))) << QString::fromLatin1(raw) << style << QString::fromLatin1(text);
        };
        add("358401234567", number, "358401234567");
        add("358401234567.0", number, "358401234567");
        add("3.58401234567E11", number, "358401234567");
        add("3.58401234567E+11", number, "358401234567");
        add("9007199254740993", number, "9007199254740993");
        add("123456789012345678901234567890", number, "123456789012345678901234567890");
        add("0", number, "0");
        add("-5", number, "-5");
        add("0.5", number, "0.5");
        add("0.30000000000000004", number, "0.3");
        add("12.100000000000001", number, "12.1");
        add("1E-3", number, "0.001");
        add("1e300", number, "1e300");
        add("nan", number, "nan");
        add("words", number, "words");
        add("401234567", tenDigits, "0401234567");
        add("358401234567", tenDigits, "358401234567");
        add("-5", tenDigits, "-5");
        add("46110", date, "2026-03-29");
        add("46110.4375", date, "2026-03-29T10:30:00");
        add("46110", dateTime, "2026-03-29T00:00:00");
        add("46110.4375", dateTime, "2026-03-29T10:30:00");
        add("46110.437499999996", dateTime, "2026-03-29T10:30:00");
        add("45658.500001423611", dateTime, "2025-01-01T12:00:00.123");
        add("0.4375", timeOfDay, "10:30:00");
        add("0.9999999999", timeOfDay, "00:00:00");
        add("1", date, "1900-01-01");
        add("59", date, "1900-02-28");
        add("60", date, "60");
        add("61", date, "1900-03-01");
        add("2958465", date, "9999-12-31");
        add("2958466", date, "2958466");
        add("-1", date, "-1");
        add("1e18", date, "1000000000000000000");
        add("words", date, "words");
        add("1.25", elapsed, "30:00:00");
        add("0.0001", elapsed, "0:00:09");
        add("-0.5", elapsed, "-12:00:00");
    }
    void writesNumbers()
    {
        QFETCH(QString, raw);
        QFETCH(CellStyle, style);
        QTEST(numberText(raw, style, false), "text");
    }

    void someWorkbooksCountFrom1904()
    {
        QCOMPARE(numberText(QStringLiteral("0"), date, true), QStringLiteral("1904-01-01"));
        QCOMPARE(numberText(QStringLiteral("44648"), date, true), QStringLiteral("2026-03-29"));
        QCOMPARE(numberText(QStringLiteral("60"), date, true), QStringLiteral("1904-03-01"));
    }
};

QTEST_GUILESS_MAIN(tst_CellStyle)
#include "tst_cellstyle.moc"
