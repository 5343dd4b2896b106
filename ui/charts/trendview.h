// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/trend.h"

#include <QChartView>
#include <QTimeZone>

class QAreaSeries;
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
    //! One stretch of a line between two gaps.
    struct Stretch {
        QLineSeries *line;
        QAreaSeries *area; //!< none for the second line
        QLineSeries *top;
        QLineSeries *bottom;
    };

    void refresh();
    void measure();
    void fill(Stretch &stretch, const QList<QPointF> &points);
    Stretch makeStretch(bool withArea);
    void colour(const Stretch &stretch);
    void takeColours();
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
    double m_from = 0;
    double m_to = 1;
    double m_bottom = 0;
    double m_top = 1;
    QList<double> m_steps {0, 1}; //!< values with a grid line
    QRectF m_plot;
    QValueAxis *m_time;
    QValueAxis *m_value;
    QList<Stretch> m_first;
    QList<Stretch> m_second;
    std::optional<double> m_pointedAt; //!< the time, so that it stays when points come
};

} // namespace floorwalker
