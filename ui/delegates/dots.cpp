// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/dots.h"

#include "ui/theme/styleparts.h"

#include <QPainter>

namespace floorwalker {

void Dots::draw(QPainter *painter, const QRect &room, const QColor &color, bool hollow)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    QPixmap &picture = m_pictures[{(QSizeF(room.size()) * scale).toSize(), color.rgba(), hollow}];
    if (picture.isNull()) {
        picture = QPixmap((QSizeF(room.size()) * scale).toSize());
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter pen(&picture);
        drawDot(&pen, QRectF(QPointF(), room.size()), color, hollow);
    }
    painter->drawPixmap(room.topLeft(), picture);
}

} // namespace floorwalker
