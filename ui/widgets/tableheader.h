// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

class QMenu;

namespace floorwalker {

//! Column titles aligned with their cells: dragged to reorder, clicked to sort (a third click ends
//! sorting), right-clicked to show and hide.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent);

    //! A menu of all columns; the last one shown cannot be hidden. Deletes itself when closed.
    QMenu *makeColumnMenu();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

} // namespace floorwalker
