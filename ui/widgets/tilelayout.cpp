// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tilelayout.h"

namespace floorwalker {

TileLayout::TileLayout(QWidget *parent)
    : ItemLayout(parent)
{
}

int TileLayout::heightForWidth(int width) const
{
    const auto items = shownItems();
    if (items.isEmpty())
        return 0;
    const int across = columns(items, width);
    const int rows = (int(items.size()) + across - 1) / across;
    return rows * cell(items).height() + (rows - 1) * spacing();
}

QSize TileLayout::sizeHint() const
{
    const auto items = shownItems();
    const QSize one = cell(items);
    const auto many = int(std::max<qsizetype>(1, items.size()));
    return QSize(many * one.width() + (many - 1) * spacing(), one.height());
}

QSize TileLayout::minimumSize() const
{
    return cell(shownItems());
}

void TileLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto items = shownItems();
    if (items.isEmpty())
        return;
    const int across = columns(items, rect.width());
    const int height = cell(items).height();
    for (int i = 0; i < int(items.size()); ++i) {
        // Edges are rounded one by one, so that the row ends exactly with the window.
        const auto edge = [&](int column) {
            return rect.x() + column * (rect.width() + spacing()) / across;
        };
        const int column = i % across;
        const QRect place(edge(column), rect.y() + i / across * (height + spacing()),
                          edge(column + 1) - spacing() - edge(column), height);
        items.at(i)->setGeometry(mirrored(place, rect));
    }
}

QList<QLayoutItem *> TileLayout::shownItems() const
{
    QList<QLayoutItem *> shown;
    for (QLayoutItem *item : kept()) {
        if (!item->isEmpty())
            shown.append(item);
    }
    return shown;
}

QSize TileLayout::cell(const QList<QLayoutItem *> &items) const
{
    QSize size;
    for (const QLayoutItem *item : items)
        size = size.expandedTo(item->minimumSize());
    return size.expandedTo(QSize(0, 0));
}

int TileLayout::columns(const QList<QLayoutItem *> &items, int width) const
{
    const auto many = int(items.size());
    const int fitting = std::clamp((width + spacing()) / (cell(items).width() + spacing()), 1, many);
    const int rows = (many + fitting - 1) / fitting;
    return (many + rows - 1) / rows; // no short last row where it can be helped
}

} // namespace floorwalker
