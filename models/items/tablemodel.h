// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/celltable.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace floorwalker {

//! A table whose rows live in slots, and whose view is an order of slots. New rows are merged,
//! never reset: selection, current cell and scroll position survive each poll. Announces exact
//! columns, joins neighbouring rows, and says nothing when nothing changed.
class TableModel : public CellTable
{
    Q_OBJECT

public:
    TableModel(ServerNow serverNow, const Clock &clock, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setFilter(const QString &text) override;
    int hiddenRows() const override
    {
        return std::max(0, slotCount() - int(m_order.size()) - int(m_free.size()));
    }
    int rowOfId(const QString &id) const override;

protected:
    struct Change {
        int slot;
        Columns columns;
    };

    virtual int slotCount() const = 0;
    virtual bool comesBefore(int slotA, int slotB) const = 0; //!< the default order
    virtual bool admits(int slot) const; //!< a filter of the table's own, beside the text

    int slotAt(int row) const override { return m_order[size_t(row)]; }
    Milliseconds changedAt(int slot, int column) const override;
    //! The moment by which rows are ordered: one for all comparisons of a sort.
    Instant orderedAt() const { return m_orderedAt; }

    //! The merge, in this order: vanish rows while their data still stands, then change, then appear.
    void vanish(std::vector<int> slotsGone);
    void changed(const std::vector<Change> &changes);
    void appear(const std::vector<int> &slotsNew);
    void refilter(); //!< what admits() says has changed
    void columnRepainted(int column); //!< its extra roles changed in every row
    int takeFreeSlot(); //!< -1: append one

private:
    bool less(int slotA, int slotB) const;
    bool passes(int slot) const;
    void hide(std::vector<int> rows);
    void show(const std::vector<int> &slotsShown);
    void reorder();
    void number(size_t from = 0);

    Instant m_orderedAt;
    std::vector<int> m_order; //!< row -> slot
    std::vector<int> m_rowOf; //!< slot -> row, -1 when hidden
    std::vector<int> m_free;
    QHash<QString, int> m_slotOfId;
    struct Touched {
        Columns columns;
        Milliseconds at{0};
    };
    std::vector<Touched> m_touched; //!< by slot
    QString m_filter;
};

} // namespace floorwalker
