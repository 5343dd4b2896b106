// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/statebars.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <numeric>

namespace floorwalker {

namespace {
constexpr int barHeight = 10;
constexpr int stackHeight = 14;
constexpr int gap = 10;
constexpr int leastBar = 80; //!< room for bars
constexpr qreal barRadius = 3;
constexpr int rowPadding = 6;
constexpr int dotGap = 6;
}

StateBars::StateBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void StateBars::setCounts(const QList<Count> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    QStringList said;
    for (const Count &each : counts)
        //: A state of agents and how many are in it, as in "Available 9"
        said.append(tr("%1 %2").arg(each.word, QLocale().toString(each.count)));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void StateBars::setStacked(bool stacked)
{
    m_stacked = stacked;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(stacked);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void StateBars::setStale(bool stale)
{
    m_stale = stale;
    update();
}

QSize StateBars::sizeHint() const
{
    int words = 0;
    int figures = 0;
    for (const Count &each : m_counts) {
        words = std::max(words, fontMetrics().horizontalAdvance(each.word));
        figures = std::max(figures, fontMetrics().horizontalAdvance(QLocale().toString(each.count)));
    }
    const int width = words + figures + 2 * gap + leastBar;
    return QSize(width, m_stacked ? heightForWidth(width) : int(m_counts.size()) * rowHeight());
}

QSize StateBars::minimumSizeHint() const
{
    return sizeHint();
}

int StateBars::heightForWidth(int width) const
{
    if (!m_stacked || m_counts.isEmpty())
        return m_stacked ? stackHeight : -1;
    return keyPlaces(width).constLast().y() + rowHeight();
}

void StateBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_stacked)
        paintStack(&painter, tokensOf(palette()));
    else
        paintRows(&painter, tokensOf(palette()));
}

void StateBars::paintRows(QPainter *painter, const Tokens &tokens) const
{
    int words = 0;
    int figures = 0;
    int most = 1;
    for (const Count &each : m_counts) {
        words = std::max(words, fontMetrics().horizontalAdvance(each.word));
        figures = std::max(figures, fontMetrics().horizontalAdvance(QLocale().toString(each.count)));
        most = std::max(most, each.count);
    }
    const auto direction = layoutDirection();
    const auto leading = int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto trailing = int(QStyle::visualAlignment(direction, Qt::AlignRight)) | Qt::AlignVCenter;
    const int room = width() - words - figures - 2 * gap;
    int y = 0;
    for (const Count &each : m_counts) {
        const QRect row(0, y, width(), rowHeight());
        painter->setPen(m_stale ? tokens.dimText : tokens.text);
        painter->drawText(row, leading, each.word);
        painter->drawText(row, trailing, QLocale().toString(each.count));
        const int high = scaledToText(barHeight, font());
        const QRect bar(words + gap, y + (rowHeight() - high) / 2, room * each.count / most, high);
        if (bar.width() > 0)
            drawRounded(painter, QStyle::visualRect(direction, row, bar), barRadius, colourOf(tokens, each.state),
                      Qt::transparent, 0);
        y += rowHeight();
    }
}

void StateBars::paintStack(QPainter *painter, const Tokens &tokens) const
{
    const int total = std::accumulate(m_counts.begin(), m_counts.end(), 0,
                                      [](int sum, const Count &each) { return sum + each.count; });
    const QRect whole(0, 0, width(), scaledToText(stackHeight, font()));
    const QList<QPoint> places = keyPlaces(width());
    const int side = scaledToText(dotSize, font());
    int before = 0;
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const Count &each = m_counts.at(i);
        if (total > 0 && each.count > 0) {
            // Edges from the running sum, so that rounding never leaves a hole; 1 px keeps neighbours apart.
            const int from = int(qint64(width()) * before / total);
            before += each.count;
            const int to = int(qint64(width()) * before / total);
            const QRect part(from, 0, std::max(1, to - from - 1), whole.height());
            painter->fillRect(QStyle::visualRect(layoutDirection(), whole, part), colourOf(tokens, each.state));
        }
        const QRect key(places.at(i), QSize(keyWidth(each), rowHeight()));
        const QRect dot(key.left(), key.top() + (rowHeight() - side) / 2, side, side);
        drawDot(painter, QStyle::visualRect(layoutDirection(), rect(), dot), colourOf(tokens, each.state),
                isHollow(each.state));
        painter->setPen(m_stale ? tokens.dimText : tokens.text);
        painter->drawText(QStyle::visualRect(layoutDirection(), rect(), key.adjusted(side + dotGap, 0, 0, 0)),
                          int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                          tr("%1 %2").arg(each.word, QLocale().toString(each.count)));
    }
}

QColor StateBars::colourOf(const Tokens &tokens, AgentState state) const
{
    return m_stale ? tokens.off : colorOf(tokens, toneOf(state));
}

int StateBars::rowHeight() const
{
    return fontMetrics().height() + rowPadding;
}

int StateBars::keyWidth(const Count &count) const
{
    return scaledToText(dotSize, font()) + dotGap
        + fontMetrics().horizontalAdvance(tr("%1 %2").arg(count.word, QLocale().toString(count.count))) + 1;
}

QList<QPoint> StateBars::keyPlaces(int width) const
{
    QList<QPoint> places;
    QPoint next(0, scaledToText(stackHeight, font()) + rowPadding);
    for (const Count &each : m_counts) {
        if (next.x() > 0 && next.x() + keyWidth(each) > width)
            next = QPoint(0, next.y() + rowHeight());
        places.append(next);
        next.rx() += keyWidth(each) + gap;
    }
    return places;
}

} // namespace floorwalker
