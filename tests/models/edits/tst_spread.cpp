// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/spread.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant start(Milliseconds(1'774'742'400'000)); // 2026-03-29T00:00Z: Helsinki's clocks change at 1:00Z

//! The most times within any hour.
int fullestHour(const QList<Instant> &times)
{
    int fullest = 0;
    for (qsizetype first = 0, last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= 1h)
            ++first;
        fullest = std::max(fullest, int(last - first + 1));
    }
    return fullest;
}

QString detailOf(const Result<QList<Instant>> &result)
{
    return result ? QString::number(result->size()) : result.error().detail;
}

} // namespace

class tst_Spread : public QObject
{
    Q_OBJECT

private slots:
    void isEven()
    {
        const auto times = spread(4, {start, start + 1h});
        QVERIFY(times);
        QCOMPARE(*times, (QList<Instant>{start, start + 15min, start + 30min, start + 45min}));
    }

    void takesWholeSecondsWithinTheInterval()
    {
        const Interval interval{start + 300ms, start + 10s + 300ms};
        const auto times = spread(3, interval);
        QVERIFY(times);
        QCOMPARE(*times, (QList<Instant>{start + 1s, start + 4s, start + 7s}));
        QVERIFY(times->last() < interval.end);
    }

    void aChangeOfTheClocksDoesNotBunchThem()
    {
        // 2:00 to 5:00 on Helsinki's walls are two hours that pass.
        const QTimeZone zone("Europe/Helsinki");
        const Instant begin(Milliseconds(QDateTime(QDate(2026, 3, 29), QTime(2, 0), zone).toMSecsSinceEpoch()));
        const Instant end(Milliseconds(QDateTime(QDate(2026, 3, 29), QTime(5, 0), zone).toMSecsSinceEpoch()));
        const auto times = spread(8, {begin, end});
        QVERIFY(times);
        for (qsizetype i = 1; i < times->size(); ++i)
            QCOMPARE((*times)[i] - (*times)[i - 1], Milliseconds(15min));
    }

    void noHourGetsMoreThanTheLimit_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("limit");
        QTest::newRow("just fits") << 20 << 7200 << 10;
        QTest::newRow("an odd length") << 17 << 6301 << 10;
        QTest::newRow("less than an hour") << 10 << 60 << 10;
        QTest::newRow("one a second") << 3600 << 3600 << 3600;
        QTest::newRow("more than seconds") << 7200 << 3600 << 7200;
        QTest::newRow("one an hour for a week") << 168 << 7 * 86'400 << 1;
    }
    void noHourGetsMoreThanTheLimit()
    {
        QFETCH(int, count);
        QFETCH(int, seconds);
        QFETCH(int, limit);
        const Interval interval{start, start + std::chrono::seconds(seconds)};
        const auto times = spread(count, interval, limit);
        QVERIFY2(times, qPrintable(detailOf(times)));
        QCOMPARE(times->size(), count);
        QVERIFY(fullestHour(*times) <= limit);
        QVERIFY(std::is_sorted(times->begin(), times->end()));
        QVERIFY(times->first() >= interval.begin && times->last() < interval.end);
    }

    //! Whatever the numbers: what is given keeps the limit, what is refused names a number that fits.
    void limitAndRoomAgree()
    {
        for (int seconds = 1; seconds < 20'000; seconds += 611) {
            for (int limit = 1; limit < 40; limit += 3) {
                const Interval interval{start, start + std::chrono::seconds(seconds)};
                const auto tooMany = spread(1'000'000, interval, limit);
                QVERIFY(!tooMany);
                const int room = tooMany.error().detail.section(u' ', 1, 1).toInt();
                QVERIFY(room >= limit);
                const auto times = spread(room, interval, limit);
                QVERIFY(times);
                QVERIFY(fullestHour(*times) <= limit);
                QVERIFY(!spread(room + 1, interval, limit));
            }
        }
    }

    void refusesWithTheReason_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("words");
        QTest::newRow("too many") << 21 << Q_INT64_C(7200) << 10 << QStringLiteral("Only 20 ");
        QTest::newRow("too many for an hour and a half") << 16 << Q_INT64_C(5400) << 10 << QStringLiteral("Only 15 ");
        QTest::newRow("no time") << 1 << Q_INT64_C(0) << 10 << QStringLiteral("The interval is empty.");
        QTest::newRow("end first") << 1 << Q_INT64_C(-60) << 10 << QStringLiteral("The interval is empty.");
        QTest::newRow("end mistyped") << 1 << Q_INT64_C(40'000'000) << 10 << QStringLiteral("The interval is longer");
        QTest::newRow("no limit of nothing") << 1 << Q_INT64_C(60) << 0 << QStringLiteral("The limit for an hour");
    }
    void refusesWithTheReason()
    {
        QFETCH(int, count);
        QFETCH(qint64, seconds);
        QFETCH(int, limit);
        QFETCH(QString, words);
        const auto times = spread(count, {start, start + std::chrono::seconds(seconds)}, limit);
        QVERIFY(!times);
        QCOMPARE(times.error().kind, ErrorKind::Invalid);
        QVERIFY2(times.error().detail.startsWith(words), qPrintable(detailOf(times)));
    }

    void nothingIsSpreadToNothing()
    {
        const auto times = spread(0, {start, start + 1h}, 1);
        QVERIFY(times && times->isEmpty());
    }

    void shiftsByTimeThatPasses()
    {
        QCOMPARE(shifted({start, start + 1h}, -90min), (QList<Instant>{start - 90min, start - 30min}));
        QCOMPARE(shifted({}, 1h), QList<Instant>());
    }
};

QTEST_GUILESS_MAIN(tst_Spread)
#include "tst_spread.moc"
