// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendview.h"

#include "ui/charts/reduction.h"
#include "ui/theme/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <cmath>

namespace floorwalker {

namespace {
constexpr qreal strokeWidth = 1.6;
constexpr float areaShare = 0.14F;
constexpr int valueSteps = 3;
constexpr double headroom = 1.08; //!< over the highest value
constexpr int edge = 12; //!< around the plot, as in the cells of a table
constexpr int labelGap = 6;
}

TrendView::TrendView(const QTimeZone &zone, QWidget *parent)
    : QChartView(parent)
    , m_zone(zone)
    , m_time(new QValueAxis)
    , m_value(new QValueAxis)
{
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // The foreground is one with the curves: a pointed point moves over all of it.
    setViewportUpdateMode(FullViewportUpdate);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    for (QValueAxis *axis : {m_time, m_value}) {
        axis->setVisible(false);
        chart()->addAxis(axis, axis == m_time ? Qt::AlignBottom : Qt::AlignLeft);
    }
}

void TrendView::setTrend(const Trend &trend)
{
    m_trend = trend;
    refresh();
}

void TrendView::setStale(bool stale)
{
    m_stale = stale;
    takeColours();
}

QString TrendView::pointedText() const
{
    const qsizetype index = m_pointedAt ? nearest(*m_pointedAt) : -1;
    if (index < 0)
        return {};
    const auto text = [this, index](const Trend::Line &line) {
        return std::isfinite(line.points.at(index).y()) ? m_trend.shown(line.points.at(index).y())
                                                        : QStringLiteral("\u2013");
    };
    const QPointF first = m_trend.first.points.at(index);
    const QString time = QDateTime::fromMSecsSinceEpoch(qint64(first.x()), m_zone).toString(u"HH:mm");
    if (m_trend.second.points.size() != m_trend.first.points.size())
        //: A point of a curve: its time and its value
        return tr("%1, %2").arg(time, text(m_trend.first));
    //: A point of two curves: its time, name and value of the one, name and value of the other
    return tr("%1, %2 %3, %4 %5").arg(time, m_trend.first.name, text(m_trend.first), m_trend.second.name,
                                      text(m_trend.second));
}

void TrendView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    if (event->type() == QEvent::FontChange)
        refresh();
}

void TrendView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    refresh();
}

void TrendView::mouseMoveEvent(QMouseEvent *event)
{
    // Not handed on: QChartView would look for items under the mouse, and there are none to find.
    const double share = (event->position().x() - m_plot.left()) / std::max(1.0, m_plot.width());
    point(nearest(m_from + share * (m_to - m_from)));
}

void TrendView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    point(-1);
}

void TrendView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    point(-1);
}

void TrendView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_trend.first.points.size() - 1;
    const qsizetype now = m_pointedAt ? nearest(*m_pointedAt) : last + 1;
    switch (event->key()) {
    case Qt::Key_Left: point(std::max<qsizetype>(0, now - 1)); break;
    case Qt::Key_Right: point(std::min(last, now + 1)); break;
    case Qt::Key_Home: point(0); break;
    case Qt::Key_End: point(last); break;
    default: QChartView::keyPressEvent(event);
    }
}

void TrendView::refresh()
{
    measure();
    chart()->setPlotArea(m_plot);
    m_time->setRange(m_from, m_to);
    m_value->setRange(m_bottom, m_top);
    const int columns = std::max(1, int(m_plot.width()));
    const auto showLine = [&](QList<Stretch> &pool, const Trend::Line &line, bool withArea) {
        const Stretches stretches = reduced(line.points, m_from, m_to, columns);
        while (pool.size() < stretches.size())
            pool.append(makeStretch(withArea));
        for (qsizetype i = 0; i < pool.size(); ++i)
            fill(pool[i], i < stretches.size() ? stretches.at(i) : QList<QPointF>());
    };
    showLine(m_first, m_trend.first, true);
    showLine(m_second, m_trend.second, false);
    viewport()->update();
}

void TrendView::measure()
{
    double most = m_trend.target ? m_trend.target->value : 0;
    double least = 0;
    m_from = INFINITY;
    m_to = -INFINITY;
    for (const Trend::Line *line : {&m_trend.first, &m_trend.second}) {
        for (const QPointF &point : line->points) {
            m_from = std::min(m_from, point.x());
            m_to = std::max(m_to, point.x());
            if (std::isfinite(point.y())) {
                most = std::max(most, point.y());
                least = std::min(least, point.y());
            }
        }
    }
    if (m_trend.range)
        std::tie(m_from, m_to) = std::pair<double, double>(*m_trend.range);
    if (!(m_to > m_from)) {
        m_from = std::isfinite(m_from) ? m_from : 0;
        m_to = m_from + 1;
    }
    m_steps = scaleSteps(most, valueSteps);
    m_bottom = least;
    m_top = most > 0 ? most * headroom : 1;
    while (m_steps.last() > m_top)
        m_steps.removeLast();

    const QFontMetrics metrics(labelFont());
    int labels = 0;
    for (const double step : m_steps)
        labels = std::max(labels, metrics.horizontalAdvance(m_trend.shown(step)));
    m_plot = QRectF(viewport()->rect()).adjusted(edge + labels + labelGap, edge, -edge, -metrics.height() - 2 * labelGap);
    if (!m_trend.second.points.isEmpty())
        m_plot.setTop(m_plot.top() + metrics.height() + labelGap); // the key
}

void TrendView::fill(Stretch &stretch, const QList<QPointF> &points)
{
    if (points.isEmpty() && stretch.line->count() == 0)
        return;
    stretch.line->replace(points);
    if (!stretch.area)
        return;
    stretch.top->replace(points);
    const double base = std::max(0.0, m_bottom);
    stretch.bottom->replace(points.isEmpty() ? points
                                             : QList<QPointF> {{points.first().x(), base}, {points.last().x(), base}});
}

TrendView::Stretch TrendView::makeStretch(bool withArea)
{
    Stretch stretch {new QLineSeries, nullptr, nullptr, nullptr};
    const auto attach = [this](QAbstractSeries *series) {
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
    };
    if (withArea) {
        stretch.area = new QAreaSeries;
        // An area does not own its lines (guide: sanitizers report them).
        stretch.top = new QLineSeries(stretch.area);
        stretch.bottom = new QLineSeries(stretch.area);
        stretch.area->setUpperSeries(stretch.top);
        stretch.area->setLowerSeries(stretch.bottom);
        attach(stretch.area);
    }
    attach(stretch.line);
    colour(stretch);
    return stretch;
}

void TrendView::takeColours()
{
    for (const auto &pool : {m_first, m_second}) {
        for (const Stretch &stretch : pool)
            colour(stretch);
    }
    viewport()->update();
}

void TrendView::colour(const Stretch &stretch)
{
    const Tokens &t = tokensOf(palette());
    QColor color = m_stale ? t.off : stretch.area ? t.accent : t.wrapUp;
    stretch.line->setPen(QPen(color, t.isHighContrast() ? 2 * strokeWidth : strokeWidth, Qt::SolidLine, Qt::RoundCap,
                              Qt::RoundJoin));
    if (!stretch.area)
        return;
    color.setAlphaF(areaShare);
    stretch.area->setBrush(color);
    stretch.area->setPen(Qt::NoPen);
}

void TrendView::point(qsizetype index)
{
    const std::optional<double> before = m_pointedAt;
    m_pointedAt.reset();
    if (index >= 0 && index < m_trend.first.points.size())
        m_pointedAt = m_trend.first.points.at(index).x();
    if (before == m_pointedAt)
        return;
    if (m_pointedAt)
        setAccessibleDescription(pointedText());
    viewport()->update();
}

qsizetype TrendView::nearest(double x) const
{
    const auto &points = m_trend.first.points;
    if (points.isEmpty())
        return -1;
    const auto after = std::lower_bound(points.begin(), points.end(), x,
                                        [](const QPointF &point, double at) { return point.x() < at; });
    if (after == points.begin())
        return 0;
    if (after == points.end() || x - (after - 1)->x() < after->x() - x)
        return after - 1 - points.begin();
    return after - points.begin();
}

double TrendView::xOf(double at) const
{
    return m_plot.left() + (at - m_from) / (m_to - m_from) * m_plot.width();
}

double TrendView::yOf(double value) const
{
    const double share = (value - m_bottom) / (m_top - m_bottom);
    return m_plot.bottom() - share * m_plot.height();
}

QFont TrendView::labelFont() const
{
    return dimFont(font());
}

} // namespace floorwalker
