// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/sparklines.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace floorwalker {

namespace {
constexpr int mostPictures = 300; //!< a screen full of rows, a few times over
constexpr qreal strokeWidth = 1.3;
constexpr qreal inset = 1.5; //!< so that the stroke is not cut at its extremes
}

Sparklines::Sparklines()
    : m_pictures(mostPictures)
{
}

void Sparklines::draw(QPainter *painter, const QRect &room, const QList<float> &values, const QColor &color)
{
    if (room.isEmpty() || values.isEmpty())
        return;
    const qreal scale = painter->device()->devicePixelRatioF();
    const QSize size = (QSizeF(room.size()) * scale).toSize();
    const Key key {qHashBits(values.constData(), size_t(values.size()) * sizeof(float)), size, color.rgba()};
    const QPixmap *known = m_pictures.object(key);
    if (!known) {
        auto *fresh = new QPixmap(size);
        fresh->setDevicePixelRatio(scale);
        fresh->fill(Qt::transparent);
        QPainter pen(fresh);
        pen.setRenderHint(QPainter::Antialiasing);
        pen.setPen(QPen(color, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto stretches = sparklineStretches(values, QRectF(QPointF(0, 0), QSizeF(room.size())));
        for (const QPolygonF &stretch : stretches) {
            if (stretch.size() == 1)
                pen.drawPoint(stretch.first());
            else
                pen.drawPolyline(stretch);
        }
        pen.end();
        m_pictures.insert(key, fresh);
        known = fresh;
    }
    painter->drawPixmap(room.topLeft(), *known);
}

QList<QPolygonF> sparklineStretches(const QList<float> &values, const QRectF &room)
{
    float least = INFINITY;
    float most = -INFINITY;
    for (const float value : values) {
        if (std::isfinite(value)) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
    const QRectF inside = room.adjusted(inset, inset, -inset, -inset);
    const qreal step = values.size() > 1 ? inside.width() / qreal(values.size() - 1) : 0;
    const qreal range = qreal(most) - qreal(least);
    QList<QPolygonF> stretches;
    bool broken = true;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            broken = true;
            continue;
        }
        // A flat line lies at the bottom third: neither "at its most" nor "at its least".
        const qreal height = range > 0 ? (qreal(values[i]) - qreal(least)) / range : 0.3;
        if (broken)
            stretches.append(QPolygonF());
        broken = false;
        stretches.last().append(QPointF(inside.left() + step * qreal(i), inside.bottom() - height * inside.height()));
    }
    return stretches;
}

} // namespace floorwalker
