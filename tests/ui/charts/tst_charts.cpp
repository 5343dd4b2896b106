// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/countbars.h"
#include "ui/charts/statebars.h"
#include "ui/charts/trendchart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QChartView>
#include <QLineSeries>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace floorwalker;

namespace {

constexpr qint64 start = 1'768'456'800'000; // 2026-01-15T06:00:00Z, 08:00 in Helsinki
constexpr qint64 minute = 60'000;

Trend waiting()
{
    Trend trend;
    trend.name = QStringLiteral("Waiting in Sales");
    trend.first.name = QStringLiteral("Waiting");
    for (int i = 0; i < 60; ++i)
        trend.first.points.append({double(start + i * minute), double(i % 10)});
    return trend;
}

int shownPoints(const TrendChart &chart)
{
    int points = 0;
    for (const auto *series : chart.findChild<QChartView *>()->chart()->series()) {
        if (const auto *line = qobject_cast<const QLineSeries *>(series))
            points += line->count();
    }
    return points;
}

} // namespace

class tst_Charts : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }

    void aChartIsMadeWhenItIsFirstShown()
    {
        TrendChart chart(QTimeZone("Europe/Helsinki"));
        chart.setTrend(waiting());
        QVERIFY(!chart.isMade());
        chart.show();
        QVERIFY(chart.isMade());
    }

    void aChartReadsItselfAloud()
    {
        TrendChart chart(QTimeZone("Europe/Helsinki"));
        Trend trend = waiting();
        trend.target = Trend::Target {7, QStringLiteral("target 7")};
        chart.setTrend(trend);
        QCOMPARE(chart.accessibleName(), QStringLiteral("Waiting in Sales"));
        QCOMPARE(chart.accessibleDescription(),
                 QStringLiteral("Waiting: 9 at 08:59, lowest 0 at 08:00, highest 9 at 08:59. target 7"));
    }

    void aChartWithoutPointsSaysSo()
    {
        TrendChart chart(QTimeZone::utc());
        chart.setTrend({});
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("No data in this time."));
    }

    void theArrowKeysPointAtTimeAndValue()
    {
        TrendChart chart(QTimeZone("Europe/Helsinki"));
        chart.setTrend(waiting());
        chart.show();
        QTest::keyClick(chart.findChild<QChartView *>(), Qt::Key_Home);
        QTest::keyClick(chart.findChild<QChartView *>(), Qt::Key_Right);
        QCOMPARE(chart.pointedText(), QStringLiteral("08:01, 1"));
    }

    void thePointedTimeStaysWhenPointsCome()
    {
        TrendChart chart(QTimeZone("Europe/Helsinki"));
        Trend trend = waiting();
        chart.setTrend(trend);
        chart.show();
        QTest::keyClick(chart.findChild<QChartView *>(), Qt::Key_End);
        trend.first.points.append({double(start + 60 * minute), 42});
        chart.setTrend(trend);
        QCOMPARE(chart.pointedText(), QStringLiteral("08:59, 9"));
    }

    void aPointedGapIsADash()
    {
        TrendChart chart(QTimeZone("Europe/Helsinki"));
        Trend trend = waiting();
        trend.first.points.last().setY(NAN);
        chart.setTrend(trend);
        chart.show();
        QTest::keyClick(chart.findChild<QChartView *>(), Qt::Key_End);
        QCOMPARE(chart.pointedText(), QStringLiteral("08:59, \u2013"));
    }

    void aStepHoldsUntilTheNextAndTheLastToTheEnd()
    {
        TrendChart chart(QTimeZone::utc());
        Trend trend;
        trend.isStepped = true;
        trend.first.points = {{double(start), 1}, {double(start + minute), 4}};
        trend.range = {start, start + 2 * minute};
        chart.resize(400, 200);
        chart.setTrend(trend);
        chart.show();
        const auto all = chart.findChild<QChartView *>()->chart()->series();
        QCOMPARE(qobject_cast<QLineSeries *>(all.first())->points(),
                 (QList<QPointF>{{double(start), 1}, {double(start + minute - 1), 1}, {double(start + minute), 4},
                                 {double(start + 2 * minute - 1), 4}}));
    }

    void theMousePointsAtTheStepItIsIn()
    {
        TrendChart chart(QTimeZone("Europe/Helsinki"));
        Trend trend = waiting();
        trend.isStepped = true;
        trend.first.points.resize(2);
        trend.range = {start, start + 2 * minute};
        chart.resize(400, 200);
        chart.setTrend(trend);
        chart.show();
        auto *view = chart.findChild<QChartView *>();
        const QRectF plot = view->chart()->plotArea();
        QTest::mouseMove(view->viewport(), QPointF(plot.left() + plot.width() * 0.45, plot.center().y()).toPoint());
        QTRY_COMPARE(chart.pointedText(), QStringLiteral("08:00, 0"));
        QTest::mouseMove(view->viewport(), QPointF(plot.left() + plot.width() * 0.55, plot.center().y()).toPoint());
        QTRY_COMPARE(chart.pointedText(), QStringLiteral("08:01, 1"));
    }

    void timesAreToldAsTheTrendSays()
    {
        TrendChart chart(QTimeZone("Europe/Helsinki"));
        Trend trend = waiting();
        trend.timeFormat = QStringLiteral("yyyy-MM-dd");
        chart.setTrend(trend);
        chart.show();
        QTest::keyClick(chart.findChild<QChartView *>(), Qt::Key_Home);
        QCOMPARE(chart.pointedText(), QStringLiteral("2026-01-15, 0"));
        QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("Waiting: 9 at 2026-01-15")));
    }

    void qtChartsSeesOnlyWhatPixelsCanShow()
    {
        TrendChart chart(QTimeZone::utc());
        Trend trend;
        for (int i = 0; i < 100'000; ++i)
            trend.first.points.append({double(start + i * 1000), double(i * 37 % 101)});
        chart.resize(400, 200);
        chart.setTrend(trend);
        chart.show();
        QVERIFY(shownPoints(chart) > 400);
        QVERIFY(shownPoints(chart) <= 4 * 402);
    }

    void aLineThatGoesLeavesNothingBehind()
    {
        TrendChart chart(QTimeZone::utc());
        chart.setTrend(waiting());
        chart.show();
        chart.setTrend({});
        QCOMPARE(shownPoints(chart), 0);
    }

    void colorsFollowTheTheme()
    {
        TrendChart chart(QTimeZone::utc());
        chart.setTrend(waiting());
        chart.show();
        applyTheme(*qApp, ThemeChoice::Dark);
        const auto dark = [&chart] {
            const auto all = chart.findChild<QChartView *>()->chart()->series();
            return qobject_cast<QLineSeries *>(all.last())->pen().color() == tokens(ThemeKind::Dark).accent;
        };
        QTRY_VERIFY(dark());
    }

    void barsReadThemselvesAloud()
    {
        StateBars bars;
        bars.setCounts({{AgentState::Available, QStringLiteral("Available"), 9},
                        {AgentState::OnContact, QStringLiteral("On contact"), 41}});
        QCOMPARE(bars.accessibleDescription(), QStringLiteral("Available 9, On contact 41"));
    }

    void barsAreAsLongAsTheirCounts()
    {
        StateBars bars;
        bars.setCounts({{AgentState::Available, QStringLiteral("A"), 10}, {AgentState::OnContact, QStringLiteral("B"), 20}});
        bars.resize(400, bars.sizeHint().height());
        const QImage image = bars.grab().toImage();
        const auto length = [&image](const QColor &color) {
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y) {
                int row = 0;
                for (int x = 0; x < image.width(); ++x)
                    row += image.pixelColor(x, y) == color ? 1 : 0;
                pixels = std::max(pixels, row);
            }
            return pixels;
        };
        const Tokens &t = tokens(ThemeKind::Light);
        QVERIFY(qAbs(length(t.onContact) - 2 * length(t.available)) <= 4);
    }

    void countsReadThemselvesAloudWhole()
    {
        CountBars bars;
        const QString reason(300, u'x');
        bars.setBars({{QStringLiteral("complaint"), 41}, {reason, 9}});
        QCOMPARE(bars.accessibleDescription(), QStringLiteral("complaint 41, %1 9").arg(reason));
    }

    void aWordThatHasRoomIsNotCut_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"Quality review", "complaint", "Wiśniewska, Łukasz", "R"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void aWordThatHasRoomIsNotCut()
    {
        QFETCH(QString, word);
        const auto drawn = [](const QString &text) {
            CountBars bars;
            bars.setBars({{text, 0}});
            bars.resize(500, bars.sizeHint().height());
            return bars.grab(QRect(0, 0, 200, bars.height())).toImage();
        };
        for (const double textSize : {1.0, 1.1, 1.25, 1.5}) {
            applyTheme(*qApp, ThemeChoice::Light, textSize);
            CountBars apart;
            QImage whole = drawn({});
            QPainter painter(&whole);
            painter.setFont(apart.font());
            painter.setPen(tokens(ThemeKind::Light).text);
            painter.drawText(QRect(0, 0, 500, whole.height()), Qt::AlignLeft | Qt::AlignVCenter, word);
            painter.end();
            QCOMPARE(drawn(word), whole);
        }
    }

    void aLongWordLeavesRoomForBars()
    {
        CountBars bars;
        bars.setBars({{QString(300, u'x'), 20}});
        bars.resize(400, bars.sizeHint().height());
        const QImage image = bars.grab().toImage();
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, image.height() / 2) == tokens(ThemeKind::Light).accent ? 1 : 0;
        QVERIFY(pixels > 150);
        QVERIFY(bars.minimumSizeHint().width() < 400);
    }

    void aStackOfNothingDrawsNoBar()
    {
        StateBars bars;
        bars.setStacked(true);
        bars.setCounts({{AgentState::Available, QStringLiteral("Available"), 0}});
        bars.resize(300, bars.sizeHint().height());
        QCOMPARE(bars.grab().toImage().pixelColor(200, 5), tokens(ThemeKind::Light).ground);
    }

    void barsHoldTextOfTwiceTheSize()
    {
        applyTheme(*qApp, ThemeChoice::Light, 2.0);
        StateBars bars;
        bars.setCounts({{AgentState::NotReady, QStringLiteral("Not ready"), 7}});
        QVERIFY(bars.minimumSizeHint().height() >= bars.fontMetrics().height());
        QVERIFY(bars.minimumSizeHint().width() > bars.fontMetrics().horizontalAdvance(QStringLiteral("Not ready7")));
    }
};

QTEST_MAIN(tst_Charts)
#include "tst_charts.moc"
