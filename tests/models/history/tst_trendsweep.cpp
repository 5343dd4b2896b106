// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/trendsweep.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant start(Milliseconds(1'780'000'000'000));

QString printed(const QList<TrendPoint> &points, Instant begin)
{
    QStringList texts;
    for (const TrendPoint &point : points) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(point.begin - begin);
        texts << QStringLiteral("%1s:%2").arg(seconds.count()).arg(point.highest);
    }
    return texts.join(u' ');
}

} // namespace

class tst_TrendSweep : public QObject
{
    Q_OBJECT

private slots:
    void aBucketHoldsItsHighest()
    {
        TrendSweep sweep({start, start + 30s}, 10s);
        sweep.add(1, start + 1s, 4);
        sweep.add(1, start + 5s, 9);
        sweep.add(1, start + 9s, 2);
        sweep.add(1, start + 21s, 3);
        QCOMPARE(printed(sweep.finish(), start), QStringLiteral("0s:9 10s:2 20s:3"));
    }

    void aSampleSpeaksNoLongerThanAMinute()
    {
        TrendSweep sweep({start, start + 180s}, 30s);
        sweep.add(1, start, 5);
        sweep.add(1, start + 150s, 6);
        QCOMPARE(printed(sweep.finish(), start), QStringLiteral("0s:5 30s:5 150s:6"));
    }

    void anUnknownValueEndsTheOneBefore()
    {
        TrendSweep sweep({start, start + 40s}, 10s);
        sweep.add(1, start, 5);
        sweep.add(1, start + 10s, std::nullopt);
        sweep.add(1, start + 30s, 0);
        QCOMPARE(printed(sweep.finish(), start), QStringLiteral("0s:5 30s:0"));
    }

    void whatIsHeldIntoTheRangeCounts()
    {
        TrendSweep sweep({start, start + 60s}, 20s);
        sweep.add(1, start - 50s, 7);
        QCOMPARE(printed(sweep.finish(), start), QStringLiteral("0s:7"));
    }

    void contactsThatChangeQueuesAtOnceAreNotCountedTwice()
    {
        TrendSweep sweep({start, start + 30s}, 10s);
        sweep.add(1, start, 5);
        sweep.add(2, start, 0);
        sweep.add(2, start + 10s, 5);
        sweep.add(1, start + 10s, 0);
        QCOMPARE(printed(sweep.finish(), start), QStringLiteral("0s:5 10s:5 20s:5"));
    }

    void aSumDropsWhatIsNoLongerKnown()
    {
        TrendSweep sweep({start, start + 120s}, 30s);
        sweep.add(1, start, 5);
        sweep.add(2, start, 3);
        sweep.add(2, start + 50s, 3);
        QCOMPARE(printed(sweep.finish(), start), QStringLiteral("0s:8 30s:8 60s:3 90s:3"));
    }

    void anEmptyRangeHasNoBuckets()
    {
        TrendSweep sweep({start, start}, 10s);
        sweep.add(1, start - 1s, 5);
        QCOMPARE(sweep.finish().size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_TrendSweep)
#include "tst_trendsweep.moc"
