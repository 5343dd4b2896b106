// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/trend.h"

#include <QTimeZone>
#include <QWidget>

namespace floorwalker {

class TrendView;

//! A trend with its time axis in a zone. Qt Charts is touched when it is first shown, never before;
//! the pointed point (by mouse or arrow keys) is told with its time and value.
class TrendChart final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(const QTimeZone &zone, QWidget *parent = nullptr);

    void setTrend(const Trend &trend);
    void setStale(bool stale); //!< dims the lines

    bool isMade() const { return m_view != nullptr; }
    void takeFocus(); //!< once it is shown: the arrow keys point then
    QString pointedText() const; //!< "14:03, 12"; empty while nothing is pointed at

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QString summary() const;
    void bringUpToDate();

    QTimeZone m_zone;
    Trend m_trend;
    bool m_stale = false;
    bool m_dirty = true;
    TrendView *m_view = nullptr;
};

} // namespace floorwalker
