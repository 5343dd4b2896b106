// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TrendView that paints what is not a curve.

#include "ui/charts/timescale.h"
#include "ui/charts/trendview.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace floorwalker {

namespace {
constexpr double areaShare = 0.14;
constexpr int labelGap = 6;
constexpr qreal pointSize = 7;
constexpr int swatch = 12; //!< of the key's strokes
}

void TrendView::drawBackground(QPainter *painter, const QRectF &)
{
    const Tokens &t = tokensOf(palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setFont(labelFont());
    const QFontMetrics metrics(labelFont());
    paintArea(painter, t);
    for (const double step : m_steps) {
        const double y = std::round(yOf(step));
        painter->setPen(QPen(t.gridLine, 1));
        painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter->setPen(t.dimText);
        const QRectF room(0, y - metrics.height() / 2.0, m_plot.left() - labelGap, metrics.height());
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, m_trend.shown(step));
    }
    paintTimes(painter, t);
    painter->restore();
}

//! In a colour that covers: a translucent one is blended column by column, at many times the price.
void TrendView::paintArea(QPainter *painter, const Tokens &tokens) const
{
    const QColor color = mixed(tokens.panel, m_stale ? tokens.off : tokens.accent, areaShare);
    for (const QRectF &part : m_area)
        painter->fillRect(part, color);
}

void TrendView::drawForeground(QPainter *painter, const QRectF &)
{
    const Tokens &t = tokensOf(palette());
    painter->save();
    painter->setFont(labelFont());
    if (m_trend.first.points.isEmpty() && m_trend.second.points.isEmpty()) {
        painter->setPen(t.dimText);
        painter->drawText(m_plot, Qt::AlignCenter | Qt::TextWordWrap, tr("No data in this time."));
    } else {
        paintTarget(painter, t);
        paintKey(painter, t);
        paintPointed(painter, t);
    }
    if (hasFocus())
        drawRounded(painter, viewport()->rect(), controlRadius, Qt::transparent, t.accent, t.lineWidth);
    painter->restore();
}

void TrendView::paintTimes(QPainter *painter, const Tokens &tokens) const
{
    const QFontMetrics metrics(labelFont());
    const double top = m_plot.bottom() + labelGap;
    double free = m_plot.right(); // right edge of the room that is left for labels
    painter->setPen(tokens.dimText);
    if (m_trend.endsNow) {
        //: The right end of a time axis
        const QString now = tr("now");
        const int width = metrics.horizontalAdvance(now);
        painter->drawText(QPointF(m_plot.right() - width, top + metrics.ascent()), now);
        free -= width + 2 * labelGap;
    }
    const int usual = metrics.horizontalAdvance(QStringLiteral("00:00")) * 2;
    const auto marks = timeMarks(qint64(m_from), qint64(m_to), m_zone, std::max(1, int(m_plot.width()) / usual));
    for (const TimeMark &mark : marks) {
        const int width = metrics.horizontalAdvance(mark.label);
        // The first one may stand a little beside its mark rather than be cut by the edge.
        const double x = std::max(m_plot.left() - width / 2.0, xOf(double(mark.at)) - width / 2.0);
        if (x + width <= free)
            painter->drawText(QPointF(std::round(x), top + metrics.ascent()), mark.label);
    }
}

void TrendView::paintKey(QPainter *painter, const Tokens &tokens) const
{
    if (m_trend.second.points.isEmpty())
        return; // the title says it
    const QFontMetrics metrics(labelFont());
    double x = m_plot.left();
    const double top = m_plot.top() - metrics.height() - labelGap;
    const auto entry = [&](const QString &name, const QColor &color) {
        painter->setPen(QPen(color, 2));
        const double middle = std::round(top + metrics.height() / 2.0);
        painter->drawLine(QPointF(x, middle), QPointF(x + swatch, middle));
        painter->setPen(tokens.dimText);
        painter->drawText(QPointF(x + swatch + labelGap, top + metrics.ascent()), name);
        x += swatch + 3 * labelGap + metrics.horizontalAdvance(name);
    };
    entry(m_trend.first.name, m_stale ? tokens.off : tokens.accent);
    entry(m_trend.second.name, m_stale ? tokens.off : tokens.wrapUp);
}

void TrendView::paintTarget(QPainter *painter, const Tokens &tokens) const
{
    if (!m_trend.target)
        return;
    const double y = std::round(yOf(m_trend.target->value)) + 0.5;
    painter->setPen(QPen(tokens.dimText, tokens.lineWidth, Qt::DashLine));
    painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    // The name stands on the line with the panel behind it, so that a curve never crosses it.
    const QFontMetrics metrics(labelFont());
    const int width = metrics.horizontalAdvance(m_trend.target->name);
    const double over = y - metrics.height() - 1;
    const QRectF room(m_plot.left(), over < m_plot.top() ? y + 1 : over, width + labelGap,
                      metrics.height());
    painter->fillRect(room, tokens.panel);
    painter->drawText(room, Qt::AlignCenter | Qt::TextSingleLine, m_trend.target->name);
}

void TrendView::paintPointed(QPainter *painter, const Tokens &tokens) const
{
    const QString text = pointedText();
    if (text.isEmpty())
        return;
    const QPointF value = m_trend.first.points.at(nearest(*m_pointedAt));
    const double x = xOf(value.x());
    painter->setPen(QPen(tokens.line, tokens.lineWidth));
    painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    if (std::isfinite(value.y())) {
        const QPointF middle(x, yOf(value.y()));
        const QPointF half(pointSize / 2, pointSize / 2);
        drawDot(painter, QRectF(middle - half, middle + half), tokens.accent, false);
    }
    const QFontMetrics metrics(labelFont());
    QRectF label(0, m_plot.top(), metrics.horizontalAdvance(text) + 2 * labelGap, metrics.height() + labelGap);
    label.moveLeft(x + labelGap);
    if (label.right() > m_plot.right())
        label.moveRight(x - labelGap);
    drawRounded(painter, label, 4, tokens.raised, tokens.line, tokens.lineWidth);
    painter->setPen(tokens.text);
    painter->drawText(label, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace floorwalker
