// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chip.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace floorwalker {

namespace {
constexpr int sideMargin = 10;
constexpr int edgeMargin = 4;
constexpr int crossSize = 12;
}

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void Chip::setClosable(bool closable)
{
    m_closable = closable;
    setAccessibleDescription(closable ? tr("Press Delete to remove this filter") : QString());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(dimFont(font()));
    const int cross = m_closable ? scaledToText(crossSize, font()) + edgeMargin : 0;
    return QSize(metrics.horizontalAdvance(text()) + 2 * sideMargin + cross,
                 metrics.height() + 2 * edgeMargin);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_closable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit closed();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_closable && isDown() && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        emit closed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const bool pointed = isEnabled() && underMouse();
    const QColor ground = isChecked() ? t.accentGround : pointed ? t.gridLine : QColor(Qt::transparent);
    const bool focused = hasFocus();
    drawRounded(&painter, rect(), height() / 2.0, ground, isChecked() || focused ? t.accent : t.line,
              focused ? focusWidth : t.lineWidth);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setFont(dimFont(font()));
    painter.setPen(isChecked() ? t.accent : t.dimText);
    QRect room = rect();
    if (m_closable) {
        const QRect cross = crossRect();
        lineIcon(Icon::Cross, t.dimText).paint(&painter, cross);
        if (layoutDirection() == Qt::RightToLeft)
            room.setLeft(cross.right());
        else
            room.setRight(cross.left());
    }
    painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, text());
}

QRect Chip::crossRect() const
{
    if (!m_closable)
        return {};
    const int side = scaledToText(crossSize, font());
    const QRect cross(width() - sideMargin - side + 2, (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

} // namespace floorwalker
