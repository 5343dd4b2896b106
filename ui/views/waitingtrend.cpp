// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/waitingtrend.h"

#include "models/items/flooritems.h"
#include "models/items/trenditems.h"
#include "models/wording/errortext.h"
#include "ui/charts/trendchart.h"
#include "ui/main/workplace.h"
#include "ui/widgets/panel.h"

#include <QVBoxLayout>

namespace floorwalker {

namespace {

//! A day has at most 1,500 of them, about as many as the chart has pixels.
constexpr Milliseconds bucket = std::chrono::minutes(1);

} // namespace

WaitingTrend::WaitingTrend(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_panel(new Panel(tr("All queues")))
    , m_chart(new TrendChart(workplace.businessDay.zone()))
{
    m_panel->setNote(tr("waiting, today"));
    m_panel->setBody(m_chart, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(&workplace.trends, &TrendItems::recentChanged, this, [this] {
        if (isVisible())
            load();
    });
    connect(&workplace.floor, &FloorItems::freshnessChanged, this, [this](FloorItems::Topic topic) {
        if (topic == FloorItems::Topic::Queues)
            m_chart->setStale(m_workplace.floor.freshness(topic).isStale);
    });
}

void WaitingTrend::showQueue(const QueueId &queue, const QString &name)
{
    m_panel->setTitle(name);
    if (m_queue == queue)
        return;
    m_queue = queue;
    take({});
    if (isVisible())
        load();
}

void WaitingTrend::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void WaitingTrend::load()
{
    if (m_isLoading) {
        m_isLoadDue = true;
        return;
    }
    m_isLoading = true;
    const Instant now = m_workplace.floor.serverNow();
    const BusinessDay::Range range{m_workplace.businessDay.dayContaining(now).begin, now};
    m_workplace.trends.waiting(m_queue, range, bucket, this,
                               [this, queue = m_queue](const Result<TrendItems::Points> &points) {
        m_isLoading = false;
        if (queue == m_queue) {
            if (points)
                take(*points);
            else
                m_panel->setNote(errorText(points.error()).sentence);
        }
        if (std::exchange(m_isLoadDue, false) || queue != m_queue)
            load();
    });
}

void WaitingTrend::take(const QList<QPointF> &points)
{
    m_panel->setNote(tr("waiting, today"));
    Trend trend;
    trend.name = tr("%1: contacts waiting today").arg(m_panel->title());
    trend.first = {tr("waiting"), points};
    if (points.isEmpty()) {
        const Instant now = m_workplace.floor.serverNow();
        trend.range = {m_workplace.businessDay.dayContaining(now).begin.time_since_epoch().count(), now.time_since_epoch().count()};
    }
    m_chart->setTrend(trend);
}

} // namespace floorwalker
