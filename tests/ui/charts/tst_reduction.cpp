// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/reduction.h"
#include "ui/charts/timescale.h"

#include <QDateTime>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace floorwalker;

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();
constexpr int columns = 200;

QList<QPointF> noise(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<QPointF> points;
    double y = 50;
    for (int i = 0; i < count; ++i) {
        y += random.bounded(21) - 10;
        points.append({double(i) * 1000, y});
    }
    return points;
}

QList<QPointF> joined(const Stretches &stretches)
{
    QList<QPointF> all;
    for (const auto &stretch : stretches)
        all.append(stretch);
    return all;
}

auto lower(const QPointF &a, const QPointF &b)
{
    return a.y() < b.y();
}

qint64 at(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class tst_Reduction : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheExtremesOfTheWhole()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const auto points = noise(seed, 5000);
            const auto kept = joined(reduced(points, 0, points.last().x(), columns));
            QCOMPARE(std::max_element(kept.begin(), kept.end(), lower)->y(),
                     std::max_element(points.begin(), points.end(), lower)->y());
            QCOMPARE(std::min_element(kept.begin(), kept.end(), lower)->y(),
                     std::min_element(points.begin(), points.end(), lower)->y());
        }
    }

    void keepsTheExtremesOfEveryColumn()
    {
        const auto points = noise(7, 5000);
        const double to = points.last().x();
        const auto kept = joined(reduced(points, 0, to, columns));
        QMap<int, std::pair<double, double>> whole;
        QMap<int, std::pair<double, double>> seen;
        const auto gather = [to](const QList<QPointF> &from, auto &into) {
            for (const QPointF &p : from) {
                auto &[least, most] = *into.insert(int(p.x() / (to / columns)),
                                                   into.value(int(p.x() / (to / columns)), {INFINITY, -INFINITY}));
                least = std::min(least, p.y());
                most = std::max(most, p.y());
            }
        };
        gather(points, whole);
        gather(kept, seen);
        QCOMPARE(seen, whole);
    }

    void keepsFirstAndLast()
    {
        const auto points = noise(3, 5000);
        const auto kept = joined(reduced(points, 0, points.last().x(), columns));
        QCOMPARE(kept.first(), points.first());
        QCOMPARE(kept.last(), points.last());
    }

    void keepsTheOrder()
    {
        const auto kept = joined(reduced(noise(3, 5000), 0, 5'000'000, columns));
        QVERIFY(std::is_sorted(kept.begin(), kept.end(),
                               [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }));
    }

    void inventsNoPoint()
    {
        const auto points = noise(3, 5000);
        for (const QPointF &point : joined(reduced(points, 0, 5'000'000, columns)))
            QVERIFY(points.contains(point));
    }

    void keepsAtMostFourPointsAColumn()
    {
        QVERIFY(joined(reduced(noise(3, 100'000), 0, 99'999'000, columns)).size() <= 4 * (columns + 2));
    }

    void leavesFewPointsAsTheyAre()
    {
        const auto points = noise(3, 50);
        QCOMPARE(joined(reduced(points, 0, points.last().x(), columns)), points);
    }

    void aGapStaysAGap()
    {
        auto points = noise(3, 1000);
        points[500].setY(gap);
        const auto stretches = reduced(points, 0, points.last().x(), columns);
        QCOMPARE(stretches.size(), 2);
        QCOMPARE(stretches.first().last(), points[499]);
        QCOMPARE(stretches.last().first(), points[501]);
    }

    void gapsAtBothEndsLeaveNoEmptyStretch()
    {
        auto points = noise(3, 100);
        points.first().setY(gap);
        points.last().setY(gap);
        QCOMPARE(reduced(points, 0, points.last().x(), columns).size(), 1);
    }

    void onlyGapsAreNothing()
    {
        QVERIFY(reduced({{0, gap}, {1, gap}}, 0, 1, columns).isEmpty());
    }

    void keepsTheNeighboursOfAnInnerRange()
    {
        const auto points = noise(3, 100);
        const auto kept = joined(reduced(points, 10'500, 20'500, columns));
        QCOMPARE(kept.first(), points[10]);
        QCOMPARE(kept.last(), points[21]);
    }

    void anEmptyRangeIsNothing() { QVERIFY(reduced(noise(3, 10), 5, 5, columns).isEmpty()); }

    void scalesHaveRoundSteps_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<QList<double>>("steps");
        QTest::newRow("counts") << 12.0 << QList<double> {0, 5, 10, 15};
        QTest::newRow("exact") << 30.0 << QList<double> {0, 10, 20, 30};
        QTest::newRow("percent") << 100.0 << QList<double> {0, 50, 100};
        QTest::newRow("one") << 0.0 << QList<double> {0, 1};
        QTest::newRow("not a number") << gap << QList<double> {0, 1};
    }
    void scalesHaveRoundSteps()
    {
        QFETCH(double, most);
        QFETCH(QList<double>, steps);
        QCOMPARE(scaleSteps(most, 3), steps);
    }

    void timesStandAtFullHoursOfTheZone()
    {
        const auto marks = timeMarks(at("2026-01-15T05:10:00Z"), at("2026-01-15T11:50:00Z"), QTimeZone("Europe/Helsinki"), 8);
        QCOMPARE(marks.first().label, QStringLiteral("08:00"));
        QCOMPARE(marks.first().at, at("2026-01-15T06:00:00Z"));
        QCOMPARE(marks.last().label, QStringLiteral("13:00"));
    }

    void theHourThatIsLeftOutHasNoMark()
    {
        const auto marks = timeMarks(at("2025-03-29T22:00:00Z"), at("2025-03-30T21:00:00Z"), QTimeZone("Europe/Helsinki"), 30);
        QCOMPARE(marks.size(), 24); // 00:00 to 24:00 without 03:00
        for (const TimeMark &mark : marks)
            QVERIFY(mark.label != QStringLiteral("03:00"));
    }

    void theHourThatComesTwiceIsMarkedWhereItIs()
    {
        const auto marks = timeMarks(at("2025-10-25T21:00:00Z"), at("2025-10-26T22:00:00Z"), QTimeZone("Europe/Helsinki"), 30);
        for (const TimeMark &mark : marks) {
            const auto local = QDateTime::fromMSecsSinceEpoch(mark.at, QTimeZone("Europe/Helsinki"));
            QCOMPARE(local.toString(QStringLiteral("HH:mm")), mark.label);
        }
    }

    void thereAreNeverMoreMarksThanAskedFor()
    {
        for (int most = 1; most < 20; ++most)
            QVERIFY(timeMarks(0, 86'400'000, QTimeZone::utc(), most).size() <= most);
    }
};

QTEST_GUILESS_MAIN(tst_Reduction)
#include "tst_reduction.moc"
