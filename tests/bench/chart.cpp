// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// P12: a trend from new points to pixels, against Qt Charts given every point.

#include "tests/bench/rounds.h"
#include "tests/bench/stages.h"
#include "ui/charts/trendchart.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QValueAxis>

#include <cmath>

namespace floorwalker::bench {

namespace {

constexpr QSize chartSize{1000, 400};
constexpr int turnsToPaint = 4;
constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
constexpr qint64 begin = 1'700'000'000'000;

//! Contacts waiting over a day: a walk that never leaves 0 to 100.
QList<QPointF> walk(int count, quint64 seed)
{
    QList<QPointF> points;
    points.reserve(count);
    quint64 dice = seed * 0x9E3779B97F4A7C15ULL + 1;
    double value = 50;
    for (int i = 0; i < count; ++i) {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        value = std::clamp(value + double(dice % 7) - 3, 0.0, 100.0);
        points.append({double(begin + dayMs * i / count), value});
    }
    return points;
}

//! Counts the paints of a widget, so that an update that painted nothing is not called cheap.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }
    int count() const { return m_count; }

    bool eventFilter(QObject *widget, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint;
        return QObject::eventFilter(widget, event);
    }

private:
    int m_count = 0;
};

double untilPainted(PaintCount &paints, const std::function<void()> &update)
{
    const int before = paints.count();
    return costOf([&] {
        update();
        // The scene tells its view in a turn of its own, and the view paints in another.
        for (int turn = 0; turn < turnsToPaint || paints.count() == before; ++turn)
            QApplication::processEvents();
    });
}

Figure figureFor(int points, double goal, const Effort &effort)
{
    const std::array data{walk(points, 1), walk(points, 2)};
    const auto trendOf = [&data](int turn) {
        Trend trend;
        trend.name = QStringLiteral("Waiting today");
        trend.first = {QStringLiteral("waiting"), data[size_t(turn % 2)]};
        return trend;
    };

    TrendChart ours(QTimeZone("Europe/Helsinki"));
    ours.resize(chartSize);
    ours.setTrend(trendOf(0));
    ours.show();
    QApplication::processEvents();
    auto *view = ours.findChild<QChartView *>();
    PaintCount ourPaints(*view->viewport());

    auto *line = new QLineSeries;
    auto *chart = new QChart;
    chart->addSeries(line);
    chart->legend()->hide();
    line->replace(data[0]);
    chart->createDefaultAxes();
    chart->axes(Qt::Horizontal).constFirst()->setRange(double(begin), double(begin + dayMs));
    chart->axes(Qt::Vertical).constFirst()->setRange(0, 100);
    QChartView bare(chart);
    bare.setRenderHint(QPainter::Antialiasing);
    bare.resize(chartSize);
    bare.show();
    QApplication::processEvents();
    PaintCount barePaints(*bare.viewport());

    int turn = 0;
    const Rounds rounds = Rounds::run(
        effort.rounds,
        [&] {
            const Trend trend = trendOf(++turn);
            return untilPainted(ourPaints, [&] { ours.setTrend(trend); });
        },
        [&] { return untilPainted(barePaints, [&] { line->replace(data[size_t(turn % 2)]); }); });
    Figure figure{.promise = QStringLiteral("P12"),
                  .what = QStringLiteral("trend update, %1 points").arg(QLocale::c().toString(points)),
                  .unit = QStringLiteral("ms"),
                  .yardstickName = QStringLiteral("Qt Charts, all points"),
                  .goal = goal};
    rounds.fill(figure);
    return figure;
}

} // namespace

QList<Figure> chartFigures(const Effort &effort)
{
    return {figureFor(1440, 8, effort), figureFor(100'000, 10, effort)};
}

} // namespace floorwalker::bench
