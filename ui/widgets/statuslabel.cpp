// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statuslabel.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace floorwalker {

namespace {
constexpr int gap = 6; //!< between the dot and its word
}

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(const QString &word, Tone tone, bool hollow)
{
    m_word = word;
    m_tone = tone;
    m_hollow = hollow;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StatusLabel::setState(const QString &word, AgentState state)
{
    setStatus(word, toneOf(state), isHollow(state));
}

QSize StatusLabel::sizeHint() const
{
    return QSize(scaledToText(dotSize, font()) + gap + fontMetrics().horizontalAdvance(m_word) + 1, fontMetrics().height());
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const int side = scaledToText(dotSize, font());
    const QRect dot(0, (height() - side) / 2, side, side);
    const QRect text = rect().adjusted(side + gap, 0, 0, 0);
    QPainter painter(this);
    drawDot(&painter, QStyle::visualRect(layoutDirection(), rect(), dot), colorOf(t, m_tone), m_hollow);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
                         | Qt::TextSingleLine,
                     m_word);
}

} // namespace floorwalker
