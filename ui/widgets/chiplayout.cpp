// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chiplayout.h"

namespace floorwalker {

ChipLayout::ChipLayout(QWidget *parent)
    : ItemLayout(parent)
{
}

int ChipLayout::heightForWidth(int width) const
{
    return places(width, nullptr);
}

QSize ChipLayout::sizeHint() const
{
    return minimumSize();
}

QSize ChipLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : kept())
        size = size.expandedTo(item->minimumSize());
    return size;
}

void ChipLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QList<QRect> found;
    places(rect.width(), &found);
    for (qsizetype i = 0; i < found.size(); ++i)
        kept().at(i)->setGeometry(mirrored(found.at(i).translated(rect.topLeft()), rect));
}

int ChipLayout::places(int width, QList<QRect> *places) const
{
    QPoint next(0, 0);
    int foot = 0;
    for (const QLayoutItem *item : kept()) {
        const QSize size = item->sizeHint();
        if (next.x() > 0 && next.x() + size.width() > width)
            next = QPoint(0, foot + spacing());
        if (places)
            places->append(QRect(next, size));
        foot = std::max(foot, next.y() + size.height());
        next.rx() += size.width() + spacing();
    }
    return foot;
}

} // namespace floorwalker
