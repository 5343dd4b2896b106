// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/timewords.h"
#include "models/edits/walltime.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const auto helsinki = "Europe/Helsinki";
const auto newYork = "America/New_York";
const auto lordHowe = "Australia/Lord_Howe"; // half an hour of summer time
const auto kathmandu = "Asia/Kathmandu"; // +05:45

//! A Wednesday in Helsinki, 12:20 there.
const auto wednesday = "2026-01-14T10:20:00Z";

Instant at(const char *iso)
{
    return *instantFromIso(QString::fromLatin1(iso));
}

//! "2026-01-14T12:00:00Z", with the note in brackets; "asap"; or the error.
QString printed(const Result<SpokenTime> &result)
{
    if (!result)
        return result.error().detail;
    if (!result->moment)
        return QStringLiteral("asap");
    const QString iso = toIso(*result->moment).replace(QStringLiteral(".000Z"), QStringLiteral("Z"));
    return result->note.isEmpty() ? iso : QStringLiteral("%1 (%2)").arg(iso, result->note);
}

struct Row {
    const char *text;
    const char *zone;
    const char *now;
    const char *expected; //!< a whole line, or the beginning before "..."
};

const Row rows[] = {
    // as soon as possible
    {"now", helsinki, wednesday, "asap"},
    {"ASAP", helsinki, wednesday, "asap"},
    {"  As soon  as possible ", helsinki, wednesday, "asap"},
    {"heti", helsinki, wednesday, "asap"},
    {"mahdollisimman pian", helsinki, wednesday, "asap"},
    // time that passes
    {"in 2 h", helsinki, wednesday, "2026-01-14T12:20:00Z"},
    {"in 90 min", helsinki, wednesday, "2026-01-14T11:50:00Z"},
    {"+2h", helsinki, wednesday, "2026-01-14T12:20:00Z"},
    {"+ 45 min", helsinki, wednesday, "2026-01-14T11:05:00Z"},
    {"2 h 30 min", helsinki, wednesday, "2026-01-14T12:50:00Z"},
    {"2h30m", helsinki, wednesday, "2026-01-14T12:50:00Z"},
    {"in 1 hour and 5 minutes", helsinki, wednesday, "2026-01-14T11:25:00Z"},
    {"in an hour", helsinki, wednesday, "2026-01-14T11:20:00Z"},
    {"in half an hour", helsinki, wednesday, "2026-01-14T10:50:00Z"},
    {"in 1.5 h", helsinki, wednesday, "2026-01-14T11:50:00Z"},
    {"20 minutes from now", helsinki, wednesday, "2026-01-14T10:40:00Z"},
    {"in 0 min", helsinki, wednesday, "2026-01-14T10:20:00Z"},
    {"2 tunnin päästä", helsinki, wednesday, "2026-01-14T12:20:00Z"},
    {"tunnin päästä", helsinki, wednesday, "2026-01-14T11:20:00Z"},
    {"puolen tunnin kuluttua", helsinki, wednesday, "2026-01-14T10:50:00Z"},
    {"vartin päästä", helsinki, wednesday, "2026-01-14T10:35:00Z"},
    {"1,5 tunnin päästä", helsinki, wednesday, "2026-01-14T11:50:00Z"},
    {"1 tunti ja 10 min", helsinki, wednesday, "2026-01-14T11:30:00Z"},
    {"in 2 days", helsinki, wednesday, "2026-01-16T10:20:00Z"},
    {"2 viikon päästä", helsinki, wednesday, "2026-01-28T10:20:00Z"},
    {"in 1 day 2 h", helsinki, wednesday, "2026-01-15T12:20:00Z"},
    // a day and a time of the clock
    {"tomorrow 9:30", helsinki, wednesday, "2026-01-15T07:30:00Z"},
    {"Tomorrow at 9.30", helsinki, wednesday, "2026-01-15T07:30:00Z"},
    {"9:30 tomorrow", helsinki, wednesday, "2026-01-15T07:30:00Z"},
    {"huomenna 9.30", helsinki, wednesday, "2026-01-15T07:30:00Z"},
    {"huomenna klo 9", helsinki, wednesday, "2026-01-15T07:00:00Z"},
    {"ylihuomenna 8:05", helsinki, wednesday, "2026-01-16T06:05:00Z"},
    {"day after tomorrow 8:05", helsinki, wednesday, "2026-01-16T06:05:00Z"},
    {"today 14", helsinki, wednesday, "2026-01-14T12:00:00Z"},
    {"tänään klo 14.00", helsinki, wednesday, "2026-01-14T12:00:00Z"},
    {"today 2 pm", helsinki, wednesday, "2026-01-14T12:00:00Z"},
    {"tomorrow 12:15 am", helsinki, wednesday, "2026-01-14T22:15:00Z"},
    {"today 2:30 p.m.", helsinki, wednesday, "2026-01-14T12:30:00Z"},
    {"tomorrow noon", helsinki, wednesday, "2026-01-15T10:00:00Z"},
    {"TODAY ١٤:٣٠", helsinki, wednesday, "2026-01-14T12:30:00Z"},
    // weekdays
    {"mon 10:00", helsinki, wednesday, "2026-01-19T08:00:00Z"},
    {"ma 10", helsinki, wednesday, "2026-01-19T08:00:00Z"},
    {"maanantaina klo 10", helsinki, wednesday, "2026-01-19T08:00:00Z"},
    {"keskiviikkona 13", helsinki, wednesday, "2026-01-14T11:00:00Z"},
    {"on Thursday at 10", helsinki, wednesday, "2026-01-15T08:00:00Z"},
    {"wed 13:00", helsinki, wednesday, "2026-01-14T11:00:00Z"},
    {"wed 10:00", helsinki, wednesday, "2026-01-21T08:00:00Z (Understood as 2026-01-21 10:00.)"},
    {"next wed 13:00", helsinki, wednesday, "2026-01-21T11:00:00Z (Understood as 2026-01-21 13:00.)"},
    {"next friday 8.15", helsinki, wednesday, "2026-01-16T06:15:00Z (Understood as 2026-01-16 08:15.)"},
    {"next mon 8.15", helsinki, wednesday, "2026-01-19T06:15:00Z"},
    {"ensi maanantaina 8.15", helsinki, wednesday, "2026-01-19T06:15:00Z"},
    {"to 9", helsinki, wednesday, "2026-01-15T07:00:00Z"},
    // a time alone is the first to come
    {"13:00", helsinki, wednesday, "2026-01-14T11:00:00Z"},
    {"klo 13", helsinki, wednesday, "2026-01-14T11:00:00Z"},
    {"9:30", helsinki, wednesday, "2026-01-15T07:30:00Z (Understood as 2026-01-15 09:30.)"},
    // dates
    {"2026-03-02 03:30", helsinki, wednesday, "2026-03-02T01:30:00Z"},
    {"2026-03-02T03:30:00", helsinki, wednesday, "2026-03-02T01:30:00Z"},
    {"2026-03-02T03:30:15.250", helsinki, wednesday, "2026-03-02T01:30:15Z"},
    {"2026-03-02T03:30:00Z", helsinki, wednesday, "2026-03-02T03:30:00Z"},
    {"2026-03-02T03:30:00-05:00", helsinki, wednesday, "2026-03-02T08:30:00Z"},
    {"24.12. 10:00", helsinki, wednesday, "2026-12-24T08:00:00Z"},
    {"24.12 10.00", helsinki, wednesday, "2026-12-24T08:00:00Z"},
    {"8.2 10.30", helsinki, wednesday, "2026-02-08T08:30:00Z"},
    {"24.12.2026, klo 10", helsinki, wednesday, "2026-12-24T08:00:00Z"},
    {"5.1. 9:00", helsinki, "2026-12-20T10:00:00Z", "2027-01-05T07:00:00Z (Understood as 2027-01-05 09:00.)"},
    {"29.2. 9:00", helsinki, "2027-12-20T10:00:00Z", "2028-02-29T07:00:00Z (Understood as 2028-02-29 09:00.)"},
    // what is refused
    {"", helsinki, wednesday, "The time is missing...."},
    {"soonish", helsinki, wednesday, "\"soonish\" is not understood as a time...."},
    {"tomorrow", helsinki, wednesday, "\"tomorrow\" says no time of day...."},
    {"24.12.", helsinki, wednesday, "\"24.12.\" says no time of day...."},
    {"24.12", helsinki, wednesday, "\"24.12\" says no time of day...."},
    {"14", helsinki, wednesday, "\"14\" is not understood as a time...."},
    {"tomorrow 25:00", helsinki, wednesday, "\"tomorrow 25:00\" is not understood as a time...."},
    {"tomorrow 9:30:60", helsinki, wednesday, "\"tomorrow 9:30:60\" is not understood as a time...."},
    {"tomorrow 9:60", helsinki, wednesday, "\"tomorrow 9:60\" is not understood as a time...."},
    {"today tomorrow 9:30", helsinki, wednesday, "\"today tomorrow 9:30\" is not understood...."},
    {"next 9:30", helsinki, wednesday, "\"next 9:30\" is not understood...."},
    {"24/12 10:00", helsinki, wednesday, "\"24/12 10:00\" is not understood...."},
    {"in -2 h", helsinki, wednesday, "\"in -2 h\" is not understood...."},
    {"in 2", helsinki, wednesday, "\"in 2\" is not understood...."},
    {"hour", helsinki, wednesday, "\"hour\" is not understood...."},
    {"today 10:00", helsinki, wednesday, "2026-01-14 10:00 has passed...."},
    {"2025-12-24 10:00", helsinki, wednesday, "2025-12-24 10:00 has passed...."},
    {"1.1. 10:00", helsinki, wednesday, "\"1.1. 10:00\" has passed this year...."},
    {"30.2. 10:00", helsinki, wednesday, "The calendar has no day such as \"30.2. 10:00\"...."},
    {"2026-06-31 10:00", helsinki, wednesday, "The calendar has no day such as...."},
    {"2062-03-02 03:30", helsinki, wednesday, "\"2062-03-02 03:30\" is more than a year ahead...."},
    {"in 99999999 h", helsinki, wednesday, "\"in 99999999 h\" is ...."},
    {"in 400 days", helsinki, wednesday, "\"in 400 days\" is more than a year ahead...."},
    // the clocks change: Helsinki goes forward at 3:00 on 2026-03-29 and back at 4:00 on 2026-10-25
    {"2026-03-29 03:30", helsinki, wednesday,
     "2026-03-29 03:30 does not exist, because the clocks go forward. Choose 2026-03-29 02:59 or 2026-03-29 04:00."},
    {"tomorrow 3:30", helsinki, "2026-03-28T10:00:00Z", "2026-03-29 03:30 does not exist...."},
    {"tomorrow 9:30", helsinki, "2026-03-28T10:00:00Z", "2026-03-29T06:30:00Z"},
    {"in 2 h", helsinki, "2026-03-29T00:30:00Z", "2026-03-29T02:30:00Z"},
    {"in 1 day", helsinki, "2026-03-28T10:00:00Z", "2026-03-29T09:00:00Z"},
    {"in 24 h", helsinki, "2026-03-28T10:00:00Z", "2026-03-29T10:00:00Z"},
    {"3:30", helsinki, "2026-03-29T09:00:00Z", "2026-03-30T00:30:00Z (Understood as 2026-03-30 03:30.)"},
    {"25.10. 3:30", helsinki, wednesday,
     "2026-10-25T00:30:00Z (2026-10-25 03:30 comes twice, because the clocks go back. The first one is taken.)"},
    {"3:30", helsinki, "2026-10-25T00:40:00Z", "2026-10-25T01:30:00Z"},
    {"3:50", helsinki, "2026-10-25T00:40:00Z", "2026-10-25T00:50:00Z (2026-10-25 03:50 comes twice...."},
    {"huomenna 9.30", helsinki, "2026-10-24T09:00:00Z", "2026-10-25T07:30:00Z"},
    // New York: forward at 2:00 on 2026-03-08, back at 2:00 on 2026-11-01
    {"8.3. 2:30", newYork, wednesday, "2026-03-08 02:30 does not exist, because the clocks go forward. Choose 2026-03-08 01:59 or 2026-03-08 03:00."},
    {"2026-11-01 1:30", newYork, wednesday, "2026-11-01T05:30:00Z (2026-11-01 01:30 comes twice...."},
    {"tomorrow 9:30", newYork, "2026-03-07T20:00:00Z", "2026-03-08T13:30:00Z"},
    {"today 23:00", newYork, "2026-01-15T03:00:00Z", "2026-01-15T04:00:00Z"},
    // Lord Howe: forward half an hour at 2:00 on 2026-10-04, back half an hour at 2:00 on 2026-04-05
    {"2026-10-04 2:15", lordHowe, wednesday, "2026-10-04 02:15 does not exist, because the clocks go forward. Choose 2026-10-04 01:59 or 2026-10-04 02:30."},
    {"2026-10-04 2:30", lordHowe, wednesday, "2026-10-03T15:30:00Z"},
    {"2026-04-05 1:45", lordHowe, wednesday, "2026-04-04T14:45:00Z (2026-04-05 01:45 comes twice...."},
    {"2026-04-05 1:15", lordHowe, wednesday, "2026-04-04T14:15:00Z"},
    // Kathmandu: +05:45 all year
    {"tomorrow 9:30", kathmandu, wednesday, "2026-01-15T03:45:00Z"},
    {"today 23:59", kathmandu, wednesday, "2026-01-14T18:14:00Z"},
};

} // namespace

class tst_TimeWords : public QObject
{
    Q_OBJECT

private slots:
    void understands_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(rows)); ++i)
            QTest::addRow("%s (%s, %s)", rows[i].text, rows[i].zone, rows[i].now) << i;
    }
    void understands()
    {
        QFETCH(int, index);
        const Row &row = rows[index];
        const QString got = printed(timeFromWords(QString::fromUtf8(row.text), at(row.now), QTimeZone(row.zone)));
        const QString expected = QString::fromUtf8(row.expected);
        if (expected.endsWith(u"..."))
            QVERIFY2(got.startsWith(expected.chopped(3).chopped(expected.endsWith(u"....") ? 1 : 0)), qPrintable(got));
        else
            QCOMPARE(got, expected);
    }

    void longAndOddTextsAreRefused()
    {
        for (const QString &text : {QString(100'000, u'9'), QString(99, u'.'), QString(QChar(0xD800)), QStringLiteral("in ") + QString(90, u'1') + u'h'}) {
            const auto result = timeFromWords(text, at(wednesday), QTimeZone(helsinki));
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::Invalid);
            QVERIFY(result.error().detail.size() < 200);
        }
    }

    void anInvalidZoneIsUtc()
    {
        QCOMPARE(printed(timeFromWords(QStringLiteral("tomorrow 9:30"), at(wednesday), QTimeZone())),
                 QStringLiteral("2026-01-15T09:30:00Z"));
    }

    //! Every quarter of an hour of a year: the moment found shows the wall time asked for.
    void everyWallTimeLeadsBack_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("skipped");
        QTest::addColumn<int>("twice");
        QTest::newRow("Helsinki") << QByteArray(helsinki) << 4 << 4;
        QTest::newRow("New York") << QByteArray(newYork) << 4 << 4;
        QTest::newRow("Lord Howe") << QByteArray(lordHowe) << 2 << 2;
        QTest::newRow("Kathmandu") << QByteArray(kathmandu) << 0 << 0;
    }
    void everyWallTimeLeadsBack()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone place(zone);
        int skipped = 0;
        int twice = 0;
        for (QDate date(2026, 1, 1); date.year() == 2026; date = date.addDays(1)) {
            for (int quarter = 0; quarter < 96; ++quarter) {
                const WallTime wall{date, QTime(0, 0).addSecs(quarter * 900)};
                const auto found = momentsOf(wall, place);
                skipped += found.moments.isEmpty();
                twice += found.moments.size() == 2;
                for (const Instant moment : found.moments)
                    QCOMPARE(wallTime(moment, place), wall);
            }
        }
        QTEST(skipped, "skipped");
        QTEST(twice, "twice");
    }

    void aDayThatTheClocksSkipIsToldByItsNeighbours()
    {
        const auto found = momentsOf({QDate(2011, 12, 30), QTime(12, 0)}, QTimeZone("Pacific/Apia"));
        QVERIFY(found.moments.isEmpty());
        QCOMPARE(found.before, (WallTime{QDate(2011, 12, 29), QTime(23, 59)}));
        QCOMPARE(found.after, (WallTime{QDate(2011, 12, 31), QTime(0, 0)}));
    }
};

QTEST_GUILESS_MAIN(tst_TimeWords)
#include "tst_timewords.moc"
