// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/trend.h"

#include <QChartView>
#include <QTimeZone>

class QLineSeries;
class QValueAxis;

namespace floorwalker {

struct Tokens;

//! Draws a trend: Qt Charts the curves, reduced to what the pixels can show; grid, labels, target
//! and the pointed point are painted here, in the zone's time and with labels that are true.
class TrendView final : public QChartView
{
    Q_OBJECT

public:
    TrendView(const QTimeZone &zone, QWidget *parent);

    void setTrend(const Trend &trend);
    void setStale(bool stale);
    QString pointedText() const;

protected:
    void changeEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void measure();
    void showLine(QList<QLineSeries *> &pool, const QList<QList<QPointF>> &stretches);
    void takeArea(const QList<QList<QPointF>> &stretches);
    void takeColours();
    void paintArea(QPainter *painter, const Tokens &tokens) const;
    void paintTimes(QPainter *painter, const Tokens &tokens) const;
    void paintKey(QPainter *painter, const Tokens &tokens) const;
    void paintTarget(QPainter *painter, const Tokens &tokens) const;
    void paintPointed(QPainter *painter, const Tokens &tokens) const;
    void point(qsizetype index);
    qsizetype nearest(double x) const;
    double xOf(double at) const;
    double yOf(double value) const;
    QFont labelFont() const;

    QTimeZone m_zone;
    Trend m_trend;
    bool m_stale = false;
    bool m_dense = false; //!< far more points than the pixels can show
    double m_from = 0;
    double m_to = 1;
    double m_bottom = 0;
    double m_top = 1;
    QList<double> m_steps {0, 1}; //!< values with a grid line
    QRectF m_plot;
    QValueAxis *m_time;
    QValueAxis *m_value;
    // One series for each stretch between two gaps.
    QList<QLineSeries *> m_first;
    QList<QLineSeries *> m_second;
    QList<QRectF> m_area; //!< under the first line, in columns of pixels, equal neighbours joined
    std::optional<double> m_pointedAt; //!< the time, so that it stays when points come
};

} // namespace floorwalker
