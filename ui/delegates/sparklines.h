// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QColor>
#include <QList>
#include <QPixmap>

class QPainter;
class QRect;

namespace floorwalker {

//! Small curves in table cells, kept as bitmaps by their content, size and colour. NaN is a gap.
class Sparklines
{
public:
    Sparklines();

    void draw(QPainter *painter, const QRect &room, const QList<float> &values, const QColor &color);
    void clear() { m_pictures.clear(); }

private:
    struct Key {
        size_t content;
        QSize size;
        QRgb color;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.content, key.size.width(), key.size.height(), key.color);
        }
    };

    QCache<Key, QPixmap> m_pictures;
};

//! The curve scaled into room, one polygon for each stretch without a gap.
QList<QPolygonF> sparklineStretches(const QList<float> &values, const QRectF &room);

} // namespace floorwalker
