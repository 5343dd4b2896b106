// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendview.h"

#include "ui/charts/reduction.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <cmath>

namespace floorwalker {

namespace {
constexpr qreal strokeWidth = 1.6;
constexpr qreal columnWidth = 1.5; //!< a stroke hides what is finer
//! Points a column from which on a curve is a band: a hair's stroke does, at a third of the price.
constexpr qsizetype densePoints = 6;
constexpr int valueSteps = 3;
constexpr double headroom = 1.08; //!< over the highest value
constexpr int edge = 12; //!< around the plot, as in the cells of a table
constexpr int labelGap = 6;

//! The corners of the steps. A millisecond apart, so that their order is never in doubt.
QList<QPointF> stepped(const QList<QPointF> &points, double to)
{
    QList<QPointF> corners;
    corners.reserve(points.size() * 2);
    for (qsizetype i = 0; i < points.size(); ++i)
        corners << points.at(i) << QPointF((i + 1 < points.size() ? points.at(i + 1).x() : to) - 1, points.at(i).y());
    return corners;
}
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
    const QString time = QDateTime::fromMSecsSinceEpoch(qint64(first.x()), m_zone).toString(m_trend.timeFormat);
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
    // Qt Charts strokes a line anew for each of these: it does so for empty ones, then once for the new.
    showLine(m_first, {});
    showLine(m_second, {});
    chart()->setPlotArea(m_plot);
    m_time->setRange(m_from, m_to);
    m_value->setRange(m_bottom, m_top);
    const int columns = std::max(1, int(m_plot.width() / columnWidth));
    const Stretches first = reduced(m_trend.isStepped ? stepped(m_trend.first.points, m_to) : m_trend.first.points, m_from, m_to, columns);
    const Stretches second = reduced(m_trend.second.points, m_from, m_to, columns);
    const bool wasDense = std::exchange(m_dense, m_trend.first.points.size() > columns * densePoints);
    if (m_dense != wasDense)
        takeColours();
    showLine(m_first, first);
    showLine(m_second, second);
    takeArea(first);
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

void TrendView::showLine(QList<QLineSeries *> &pool, const Stretches &stretches)
{
    while (pool.size() < stretches.size()) {
        auto *line = new QLineSeries;
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_value);
        pool.append(line);
        takeColours();
    }
    for (qsizetype i = 0; i < pool.size(); ++i) {
        if (i < stretches.size())
            pool[i]->replace(stretches.at(i));
        else if (pool[i]->count() > 0)
            pool[i]->clear();
    }
}

//! The area is ours: QAreaSeries fills one polygon of all points, which costs ten times the line.
void TrendView::takeArea(const Stretches &stretches)
{
    m_area.clear();
    const double width = 1 / devicePixelRatioF();
    const double base = yOf(std::max(0.0, m_bottom));
    for (const QList<QPointF> &stretch : stretches) {
        auto next = stretch.begin();
        const double end = std::min(xOf(stretch.last().x()), m_plot.right());
        const double begin = std::floor(std::max(xOf(stretch.first().x()), m_plot.left()) / width) * width;
        for (double x = begin; x < end; x += width) {
            const double at = m_from + (x + width / 2 - m_plot.left()) / m_plot.width() * (m_to - m_from);
            while (next != stretch.end() && next->x() <= at)
                ++next;
            // The line hides the steps of the columns, so the middle of each will do.
            const QPointF after = next == stretch.end() ? stretch.last() : *next;
            const QPointF before = next == stretch.begin() ? after : *(next - 1);
            const double span = after.x() - before.x();
            const double value = span > 0 ? before.y() + (after.y() - before.y()) * (at - before.x()) / span : after.y();
            const double top = std::round(yOf(value) / width) * width;
            if (!m_area.isEmpty() && m_area.last().top() == top && m_area.last().right() == x)
                m_area.last().setRight(x + width);
            else
                m_area.append(QRectF(QPointF(x, top), QPointF(x + width, base)));
        }
    }
}

void TrendView::takeColours()
{
    const Tokens &t = tokensOf(palette());
    const qreal width = m_dense ? 1 : t.isHighContrast() ? 2 * strokeWidth : strokeWidth;
    const auto colour = [this, width](const QList<QLineSeries *> &pool, const QColor &color) {
        QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
        pen.setCosmetic(m_dense);
        for (QLineSeries *line : pool)
            line->setPen(pen);
    };
    colour(m_first, m_stale ? t.off : t.accent);
    colour(m_second, m_stale ? t.off : t.wrapUp);
    viewport()->update();
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
    if (m_trend.isStepped && after != points.end())
        return after - points.begin() - (after->x() > x ? 1 : 0);
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
