// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/countbars.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace floorwalker {

namespace {
constexpr int barHeight = 10;
constexpr int gap = 10;
constexpr int leastBar = 80; //!< room for bars
constexpr int leastWord = 60;
constexpr int wordShare = 45; //!< percent of the width, at most
constexpr qreal barRadius = 3;
constexpr int rowPadding = 6;
}

CountBars::CountBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CountBars::setBars(const QList<Bar> &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    QStringList said;
    for (const Bar &each : bars)
        //: One of several kinds and how often it occurs, as in "complaint 9"
        said.append(tr("%1 %2").arg(each.word, QLocale().toString(each.count)));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void CountBars::setStale(bool stale)
{
    m_stale = stale;
    update();
}

QSize CountBars::sizeHint() const
{
    return {wordsWidth() + figuresWidth() + 2 * gap + leastBar, int(m_bars.size()) * rowHeight()};
}

QSize CountBars::minimumSizeHint() const
{
    return {scaledToText(leastWord, font()) + figuresWidth() + 2 * gap + leastBar, int(m_bars.size()) * rowHeight()};
}

bool CountBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = help->y() / std::max(1, rowHeight());
    // As plain text: reasons are typed by people.
    QToolTip::showText(help->globalPos(), row < m_bars.size() ? m_bars.at(row).word.toHtmlEscaped() : QString(), this);
    return true;
}

void CountBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const auto direction = layoutDirection();
    const auto leading = int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto trailing = int(QStyle::visualAlignment(direction, Qt::AlignRight)) | Qt::AlignVCenter;
    const int words = std::min(wordsWidth(), width() * wordShare / 100);
    const int room = std::max(0, width() - words - figuresWidth() - 2 * gap);
    const int high = scaledToText(barHeight, font());
    qint64 most = 1;
    for (const Bar &each : m_bars)
        most = std::max(most, each.count);
    int y = 0;
    for (const Bar &each : m_bars) {
        const QRect row(0, y, width(), rowHeight());
        painter.setPen(m_stale || each.isRest ? tokens.dimText : tokens.text);
        painter.drawText(QStyle::visualRect(direction, row, QRect(0, y, words, rowHeight())), leading | Qt::TextSingleLine,
                         fontMetrics().elidedText(each.word, Qt::ElideRight, words));
        painter.drawText(row, trailing, QLocale().toString(each.count));
        const QRect bar(words + gap, y + (rowHeight() - high) / 2, int(room * each.count / most), high);
        if (bar.width() > 0)
            drawRounded(&painter, QStyle::visualRect(direction, row, bar), barRadius,
                        m_stale || each.isRest ? tokens.off : tokens.accent, Qt::transparent, 0);
        y += rowHeight();
    }
}

int CountBars::rowHeight() const
{
    return fontMetrics().height() + rowPadding;
}

int CountBars::wordsWidth() const
{
    int words = 0;
    for (const Bar &each : m_bars)
        words = std::max(words, fontMetrics().horizontalAdvance(each.word) + 1); // an advance is rounded, a cut is not
    return words;
}

int CountBars::figuresWidth() const
{
    int figures = 0;
    for (const Bar &each : m_bars)
        figures = std::max(figures, fontMetrics().horizontalAdvance(QLocale().toString(each.count)));
    return figures;
}

} // namespace floorwalker
