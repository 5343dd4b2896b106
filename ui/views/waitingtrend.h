// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"

#include <QPointF>
#include <QWidget>

namespace floorwalker {

class Panel;
class TrendChart;
struct Workplace;

//! How many waited, over the business day so far; of one queue or of all. From the local history,
//! brought up to date while it is seen.
class WaitingTrend final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingTrend(const Workplace &workplace, QWidget *parent = nullptr);

    void showQueue(const QueueId &queue, const QString &name); //!< an empty id: all queues

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void take(const QList<QPointF> &points);

    const Workplace &m_workplace;
    QueueId m_queue;
    Panel *m_panel;
    TrendChart *m_chart;
    bool m_isLoading = false;
    bool m_isLoadDue = false;
};

} // namespace floorwalker
