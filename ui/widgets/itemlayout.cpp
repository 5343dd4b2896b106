// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/itemlayout.h"

#include <QStyle>
#include <QWidget>

namespace floorwalker {

ItemLayout::ItemLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ItemLayout::~ItemLayout()
{
    qDeleteAll(m_items);
}

void ItemLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int ItemLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *ItemLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ItemLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QRect ItemLayout::mirrored(const QRect &place, const QRect &within) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    return QStyle::visualRect(direction, within, place);
}

} // namespace floorwalker
