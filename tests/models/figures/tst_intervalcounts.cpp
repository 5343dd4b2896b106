// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/intervalcounts.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

Instant at(const char *local)
{
    return Instant(Milliseconds(QDateTime(QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate).date(),
                                          QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate).time(),
                                          QTimeZone("Europe/Helsinki")).toMSecsSinceEpoch()));
}

BusinessDay helsinki(int startHour = 0)
{
    return {QTimeZone("Europe/Helsinki"), QTime(startHour, 0)};
}

QString printed(const IntervalCounts &counts)
{
    QStringList intervals;
    for (const IntervalCount &one : counts.intervals) {
        intervals << QDateTime::fromMSecsSinceEpoch(one.range.begin.time_since_epoch().count(), QTimeZone("Europe/Helsinki"))
                         .toString(QStringLiteral("dd HH:mm=")) + QString::number(one.count);
    }
    return intervals.join(u' ');
}

} // namespace

class tst_IntervalCounts : public QObject
{
    Q_OBJECT

private slots:
    void eachIsCountedWhereItBegan()
    {
        const BusinessDay::Range hour{at("2026-05-28T10:00:00"), at("2026-05-28T11:00:00")};
        const auto counts = countByInterval({at("2026-05-28T10:00:00"), at("2026-05-28T10:14:59"), at("2026-05-28T10:15:00"),
                                             at("2026-05-28T10:59:59")}, hour, CountInterval::Quarter, helsinki());
        QCOMPARE(printed(counts), QStringLiteral("28 10:00=2 28 10:15=1 28 10:30=0 28 10:45=1"));
    }

    //! The vectors of product.md, 10.
    void daysAddUpByTheirIntervals_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("startHour");
        QTest::addColumn<int>("hours");
        QTest::newRow("23 hours") << QDate(2025, 3, 30) << 0 << 23;
        QTest::newRow("25 hours") << QDate(2025, 10, 26) << 0 << 25;
        QTest::newRow("an ordinary day") << QDate(2025, 10, 27) << 0 << 24;
        QTest::newRow("the night of 23 hours belongs to the day before") << QDate(2025, 3, 29) << 7 << 23;
        QTest::newRow("the night of 25 hours belongs to the day before") << QDate(2025, 10, 25) << 7 << 25;
        QTest::newRow("the day after that night") << QDate(2025, 10, 26) << 7 << 24;
    }
    void daysAddUpByTheirIntervals()
    {
        QFETCH(QDate, date);
        QFETCH(int, startHour);
        QFETCH(int, hours);
        const BusinessDay day = helsinki(startHour);
        const BusinessDay::Range range = day.dayOf(date);
        QList<std::optional<Instant>> everyMinute;
        for (Instant moment = range.begin; moment < range.end; moment += 1min)
            everyMinute.append(moment);
        for (const auto &[interval, perHour] : {std::pair(CountInterval::Quarter, 4), std::pair(CountInterval::Hour, 1)}) {
            const IntervalCounts counts = countByInterval(everyMinute, range, interval, day);
            QCOMPARE(counts.intervals.size(), hours * perHour);
            for (const IntervalCount &one : counts.intervals)
                QCOMPARE(one.count, 60 / perHour);
            QCOMPARE(counts.outside, 0);
        }
        const IntervalCounts whole = countByInterval(everyMinute, range, CountInterval::Day, day);
        QCOMPARE(whole.intervals.size(), 1);
        QCOMPARE(whole.intervals.constFirst().count, hours * 60);
    }

    void theHourThatComesTwiceIsTwoIntervals()
    {
        const BusinessDay day = helsinki();
        const auto counts = countByInterval({}, day.dayOf(QDate(2025, 10, 26)), CountInterval::Hour, day);
        QVERIFY2(printed(counts).startsWith(QStringLiteral("26 00:00=0 26 01:00=0 26 02:00=0 26 03:00=0 26 03:00=0 26 04:00=0")),
                 qPrintable(printed(counts)));
    }

    void daysBeginWhereTheBusinessDayDoes()
    {
        const BusinessDay day = helsinki(7);
        const BusinessDay::Range range{day.dayOf(QDate(2026, 5, 27)).begin, at("2026-05-28T12:00:00")};
        const auto counts = countByInterval({at("2026-05-28T06:59:00"), at("2026-05-28T07:00:00")}, range, CountInterval::Day, day);
        QCOMPARE(printed(counts), QStringLiteral("27 07:00=1 28 07:00=1"));
    }

    void aDayInProgressEndsWithTheIntervalOfNow()
    {
        const BusinessDay day = helsinki(7);
        const BusinessDay::Range range{day.dayOf(QDate(2026, 5, 28)).begin, at("2026-05-28T07:20:00")};
        QCOMPARE(printed(countByInterval({at("2026-05-28T07:21:00")}, range, CountInterval::Quarter, day)),
                 QStringLiteral("28 07:00=0 28 07:15=1"));
    }

    void whatIsOutsideIsCountedApartSoThatTheSumIsTheTotal()
    {
        const BusinessDay day = helsinki();
        const BusinessDay::Range range = day.dayOf(QDate(2026, 5, 28));
        const auto counts = countByInterval({range.begin - 1ms, range.begin, range.end, std::nullopt}, range, CountInterval::Hour, day);
        QCOMPARE(counts.intervals.constFirst().count, 1);
        QCOMPARE(counts.outside, 3);
        QCOMPARE(counts.total(), 4);
    }

    void aTimeOfNoLengthHasNoIntervals()
    {
        const Instant now = at("2026-05-28T10:00:00");
        QCOMPARE(countByInterval({}, {now, now}, CountInterval::Quarter, helsinki()).intervals.size(), 0);
    }

    void theIntervalIsThatOfTheTime_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("interval");
        QTest::newRow("a day of 25 hours") << 1 << int(CountInterval::Quarter);
        QTest::newRow("two days") << 2 << int(CountInterval::Hour);
        QTest::newRow("a week with an hour more") << 7 << int(CountInterval::Hour);
        QTest::newRow("eight days") << 8 << int(CountInterval::Day);
        QTest::newRow("a month") << 31 << int(CountInterval::Day);
    }
    void theIntervalIsThatOfTheTime()
    {
        QFETCH(int, days);
        QFETCH(int, interval);
        const BusinessDay day = helsinki();
        QCOMPARE(int(intervalFor({day.dayOf(QDate(2025, 10, 26)).begin, day.dayOf(QDate(2025, 10, 26).addDays(days)).begin})), interval);
    }
};

QTEST_GUILESS_MAIN(tst_IntervalCounts)
#include "tst_intervalcounts.moc"
