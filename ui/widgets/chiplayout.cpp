// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chiplayout.h"

#include <QStyle>
#include <QWidget>

namespace floorwalker {

ChipLayout::ChipLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ChipLayout::~ChipLayout()
{
    qDeleteAll(m_items);
}

void ChipLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int ChipLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *ChipLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ChipLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
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
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void ChipLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QList<QRect> found;
    places(rect.width(), &found);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (qsizetype i = 0; i < found.size(); ++i)
        m_items.at(i)->setGeometry(QStyle::visualRect(direction, rect, found.at(i).translated(rect.topLeft())));
}

int ChipLayout::places(int width, QList<QRect> *places) const
{
    QPoint next(0, 0);
    int foot = 0;
    for (const QLayoutItem *item : m_items) {
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
