// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tableheader.h"

#include "ui/delegates/celldelegate.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStyleOptionHeader>

namespace floorwalker {

namespace {
constexpr int narrowest = 36;
}

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(narrowest);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
}

QMenu *TableHeader::makeColumnMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int place = 0; place < count(); ++place) {
        const int section = logicalIndex(place);
        QAction *action = menu->addAction(model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        action->setEnabled(isSectionHidden(section) || hiddenSectionCount() < count() - 1);
        connect(action, &QAction::toggled, this, [this, section](bool on) { setSectionHidden(section, !on); });
    }
    return menu;
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    makeColumnMenu()->popup(event->globalPos());
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const bool figures = CellDelegate::isFigure(CellDelegate::kindOfColumn(model(), section));
    option->textAlignment = Qt::AlignVCenter | (figures ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
}

} // namespace floorwalker
