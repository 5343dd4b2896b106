// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendchart.h"

#include "ui/charts/trendview.h"

#include <QDateTime>
#include <QVBoxLayout>

#include <cmath>

namespace floorwalker {

TrendChart::TrendChart(const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TrendChart::setTrend(const Trend &trend)
{
    m_trend = trend;
    m_dirty = true;
    setAccessibleName(trend.name);
    setAccessibleDescription(summary());
    if (isVisible())
        bringUpToDate();
}

void TrendChart::setStale(bool stale)
{
    m_stale = stale;
    if (m_view)
        m_view->setStale(stale);
}

void TrendChart::takeFocus()
{
    if (m_view)
        m_view->setFocus();
}

QString TrendChart::pointedText() const
{
    return m_view ? m_view->pointedText() : QString();
}

QSize TrendChart::sizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 12);
}

QSize TrendChart::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 6);
}

void TrendChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    bringUpToDate();
}

void TrendChart::bringUpToDate()
{
    if (!m_view) {
        m_view = new TrendView(m_zone, this);
        m_view->setStale(m_stale);
        layout()->addWidget(m_view);
        m_view->show(); // a child made in showEvent is shown later otherwise
        layout()->activate(); // so that it reduces once, for the width it has
    }
    if (std::exchange(m_dirty, false)) {
        m_view->setAccessibleName(m_trend.name);
        m_view->setAccessibleDescription(accessibleDescription());
        m_view->setTrend(m_trend);
    }
}

QString TrendChart::summary() const
{
    QStringList sentences;
    for (const Trend::Line *line : {&m_trend.first, &m_trend.second}) {
        const QPointF *least = nullptr;
        const QPointF *most = nullptr;
        const QPointF *last = nullptr;
        for (const QPointF &point : line->points) {
            if (!std::isfinite(point.y()))
                continue;
            last = &point;
            if (!least || point.y() < least->y())
                least = last;
            if (!most || point.y() >= most->y())
                most = last;
        }
        if (!last)
            continue;
        const auto time = [this](const QPointF &point) {
            return QDateTime::fromMSecsSinceEpoch(qint64(point.x()), m_zone).toString(m_trend.timeFormat);
        };
        //: A curve read aloud: name, last value and its time, lowest and highest value and their times
        sentences.append(tr("%1: %2 at %3, lowest %4 at %5, highest %6 at %7.")
                             .arg(line->name, m_trend.shown(last->y()), time(*last),
                                  m_trend.shown(least->y()), time(*least), m_trend.shown(most->y()),
                                  time(*most)));
    }
    if (sentences.isEmpty())
        return tr("No data in this time.");
    if (m_trend.target)
        sentences.append(m_trend.target->name);
    return sentences.join(u' ');
}

} // namespace floorwalker
