// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exitcode.h"
#include "app/cli/moment.h"
#include "app/cli/rowexport.h"
#include "app/cli/rowfilter.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace floorwalker;
using namespace floorwalker::cli;

//! The small parts of the command line: times, filters, cells, which of several codes counts.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void timesAreReadInTheBusinessDay_data();
    void timesAreReadInTheBusinessDay();
    void whatIsNoTimeIsNothing_data();
    void whatIsNoTimeIsNothing();
    void filtersMatchWithoutCase_data();
    void filtersMatchWithoutCase();
    void theGravestOfSeveralCodesCounts();
    void cellsAreTyped();
};

void tst_CommandLine::timesAreReadInTheBusinessDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    // Now is 03:30 in Helsinki on the day after the clocks went back; the day begins at 04:00.
    QTest::newRow("today") << u"today"_s << u"2025-10-25T01:00:00.000Z"_s;
    QTest::newRow("yesterday") << u"yesterday"_s << u"2025-10-24T01:00:00.000Z"_s;
    QTest::newRow("hours") << u"-2h"_s << u"2025-10-25T23:30:00.000Z"_s;
    QTest::newRow("minutes") << u"-15m"_s << u"2025-10-26T01:15:00.000Z"_s;
    QTest::newRow("days by the calendar") << u"-1d"_s << u"2025-10-25T00:30:00.000Z"_s;
    QTest::newRow("ISO in UTC") << u"2025-10-01T10:00:00.5Z"_s << u"2025-10-01T10:00:00.500Z"_s;
    QTest::newRow("ISO with an offset") << u"2025-10-01T10:00:00+03:00"_s << u"2025-10-01T07:00:00.000Z"_s;
    QTest::newRow("ISO in the zone") << u"2025-10-01T10:00"_s << u"2025-10-01T07:00:00.000Z"_s;
    QTest::newRow("a date") << u"2025-12-01"_s << u"2025-12-01T02:00:00.000Z"_s;
}

void tst_CommandLine::timesAreReadInTheBusinessDay()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const BusinessDay day(QTimeZone("Europe/Helsinki"), QTime(4, 0));
    const Instant now = *instantFromIso(u"2025-10-26T01:30:00Z");
    const auto moment = momentFromText(text, day, now);
    QVERIFY(moment);
    QCOMPARE(toIso(*moment), utc);
}

void tst_CommandLine::whatIsNoTimeIsNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const auto text : {"", "now", "2h", "-2w", "-h", "tomorrow", "2025-13-01", "2025-10-01T25:00", "10:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_CommandLine::whatIsNoTimeIsNothing()
{
    QFETCH(QString, text);
    QVERIFY(!momentFromText(text, BusinessDay(QTimeZone::utc(), QTime(0, 0)), Instant()));
}

void tst_CommandLine::filtersMatchWithoutCase_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("matches");
    const QJsonArray queues{QJsonObject{{u"id"_s, u"A1"_s}, {u"name"_s, u"Sales"_s}}};
    QTest::newRow("the whole") << u"sales"_s << QJsonValue(u"Sales"_s) << true;
    QTest::newRow("a part is not the whole") << u"sale"_s << QJsonValue(u"Sales"_s) << false;
    QTest::newRow("any text") << u"s*s"_s << QJsonValue(u"Sales"_s) << true;
    QTest::newRow("any character") << u"s?les"_s << QJsonValue(u"Sales"_s) << true;
    QTest::newRow("signs of an expression") << u"a.c[1]"_s << QJsonValue(u"abc1"_s) << false;
    QTest::newRow("a number") << u"7"_s << QJsonValue(7) << true;
    QTest::newRow("unknown is empty") << QString() << QJsonValue(QJsonValue::Null) << true;
    QTest::newRow("unknown is nothing else") << u"?*"_s << QJsonValue(QJsonValue::Null) << false;
    QTest::newRow("a name in a list") << u"sal*"_s << QJsonValue(queues) << true;
    QTest::newRow("an id in a list") << u"a1"_s << QJsonValue(queues) << true;
    QTest::newRow("not in a list") << u"care"_s << QJsonValue(queues) << false;
}

void tst_CommandLine::filtersMatchWithoutCase()
{
    QFETCH(QString, pattern);
    QFETCH(QJsonValue, value);
    QFETCH(bool, matches);
    QCOMPARE((RowFilter{u"field"_s, pattern}.matches(value)), matches);
}

void tst_CommandLine::theGravestOfSeveralCodesCounts()
{
    const Error unknown{.kind = ErrorKind::OutcomeUnknown};
    const Error refused{.kind = ErrorKind::Forbidden};
    const Error down{.kind = ErrorKind::ServerError};
    const Error bad{.kind = ErrorKind::BadRequest};
    const Error gone{.kind = ErrorKind::NotFound};
    QCOMPARE(exitCodeOf({gone, bad, down, refused, unknown}), ExitCode::Unsettled);
    QCOMPARE(exitCodeOf({gone, bad, down, refused}), ExitCode::Refused);
    QCOMPARE(exitCodeOf({gone, bad, down}), ExitCode::NotReached);
    QCOMPARE(exitCodeOf({gone, bad}), ExitCode::Rejected);
    QCOMPARE(exitCodeOf({gone}), ExitCode::NotFound);
    QCOMPARE(exitCodeOf(QList<Error>()), ExitCode::Done);
}

void tst_CommandLine::cellsAreTyped()
{
    QVERIFY(std::holds_alternative<std::monostate>(exportValue(QJsonValue(), ColumnKind::Text)));
    QCOMPARE(std::get<Milliseconds>(exportValue(1500, ColumnKind::Span)), Milliseconds(1500));
    QCOMPARE(std::get<qint64>(exportValue(3, ColumnKind::Count)), 3);
    QCOMPARE(std::get<Instant>(exportValue(u"1970-01-01T00:00:01.000Z"_s, ColumnKind::Moment)),
             Instant(Milliseconds(1000)));
    const QJsonArray queues{QJsonObject{{u"name"_s, u"A, B"_s}}, QJsonObject{{u"id"_s, u"7"_s}}};
    QCOMPARE(std::get<QStringList>(exportValue(queues, ColumnKind::Text)), QStringList({u"A, B"_s, u"7"_s}));
    QCOMPARE(std::get<QString>(exportValue(QJsonObject{{u"a"_s, 1}}, ColumnKind::Text)), uR"({"a":1})"_s);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
