// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>

class QPainter;
class QRect;

namespace floorwalker {

//! The dots before the states in a table, kept as bitmaps: a smooth circle costs as much as a word.
class Dots
{
public:
    void draw(QPainter *painter, const QRect &room, const QColor &color, bool hollow);

private:
    struct Key {
        QSize size; //!< in pixels of the device
        QRgb color;
        bool hollow;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.size.width(), key.size.height(), key.color, key.hollow);
        }
    };

    QHash<Key, QPixmap> m_pictures; //!< of a handful of colours
};

} // namespace floorwalker
