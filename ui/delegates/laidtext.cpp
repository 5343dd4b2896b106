// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/laidtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace floorwalker {

namespace {

constexpr qsizetype longestText = 400; //!< characters of a cell that are ever looked at

//! One line: what came from outside may hold breaks, and they would make several.
QString oneLine(const QString &text)
{
    QString line = text.left(longestText);
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line;
}

} // namespace

LaidText::LaidText(int mostTexts)
    : m_texts(mostTexts)
{
}

void LaidText::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_texts.clear();
}

qreal LaidText::width(const QString &text)
{
    return laid(text, 0).size.width();
}

void LaidText::draw(QPainter *painter, const QRectF &room, const QString &text, Qt::Alignment alignment)
{
    if (room.width() <= 0)
        return;
    const Laid *one = &laid(text, 0);
    if (one->size.width() > room.width())
        one = &laid(text, int(room.width()));
    qreal x = room.left();
    if (alignment & Qt::AlignRight)
        x = room.right() - one->size.width();
    else if (alignment & Qt::AlignHCenter)
        x += (room.width() - one->size.width()) / 2;
    // Whole pixels: glyphs between them are rasterised once more for every fraction.
    const qreal y = room.top() + (room.height() - one->size.height()) / 2;
    painter->drawStaticText(QPointF(std::round(x), std::round(y)), one->text);
}

const LaidText::Laid &LaidText::laid(const QString &text, int room)
{
    const Key key {text, room};
    if (const Laid *known = m_texts.object(key))
        return *known;
    QString line = oneLine(text);
    if (room > 0)
        line = QFontMetricsF(m_font).elidedText(line, Qt::ElideRight, room);
    auto *fresh = new Laid;
    fresh->text.setTextFormat(Qt::PlainText); // QStaticText guesses rich text otherwise
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    fresh->text.setTextOption(option);
    fresh->text.setText(line);
    fresh->text.prepare({}, m_font);
    fresh->size = fresh->text.size();
    m_texts.insert(key, fresh);
    return *fresh;
}

} // namespace floorwalker
