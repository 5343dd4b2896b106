// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QString>

class QPainter;
class QRectF;

namespace floorwalker {

//! Texts of cells, laid out once per distinct text and kept while they are used. A text that is
//! too wide is kept a second time, cut for that width. Bounded: the longest unused goes first.
class LaidText
{
public:
    explicit LaidText(int mostTexts);

    void setFont(const QFont &font); //!< forgets everything if it is another one
    const QFont &font() const { return m_font; }
    void clear() { m_texts.clear(); }

    qreal width(const QString &text);
    //! Draws in the painter's pen, vertically in the middle. The painter has our font already.
    void draw(QPainter *painter, const QRectF &room, const QString &text, Qt::Alignment alignment);

    int size() const { return int(m_texts.size()); }
    int capacity() const { return int(m_texts.maxCost()); }

private:
    struct Key {
        QString text;
        int room; //!< width it was cut for; 0 for whole
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.room); }
    };
    struct Laid {
        QStaticText text;
        QSizeF size;
    };

    const Laid &laid(const QString &text, int room);

    QFont m_font;
    QCache<Key, Laid> m_texts;
};

} // namespace floorwalker
