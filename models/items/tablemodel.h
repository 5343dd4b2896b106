// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/items/cell.h"

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <bitset>
#include <vector>

namespace floorwalker {

//! The one table mechanism: rows live in slots, the view is an order of slots. New rows are merged,
//! never reset: selection, current cell and scroll position survive each poll. Announces exact
//! columns, joins neighbouring rows, and says nothing when nothing changed.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using ServerNow = std::function<Instant()>;
    static constexpr int defaultOrder = -1; //!< sort(-1): the view's own order ("breach first")
    static constexpr size_t maxColumns = 32;
    using Columns = std::bitset<maxColumns>;

    TableModel(ServerNow serverNow, const Clock &clock, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int sortColumn() const { return m_sortColumn; }
    //! Shows rows that hold the text in any cell; empty shows all.
    void setFilter(const QString &text);
    int hiddenRows() const { return std::max(0, slotCount() - int(m_order.size()) - int(m_free.size())); }

    int rowOfId(const QString &id) const; //!< -1: unknown or hidden
    QByteArray columnId(int column) const;
    int columnOf(QByteArrayView id) const;

protected:
    struct Change {
        int slot;
        Columns columns;
    };

    virtual int slotCount() const = 0;
    virtual int columns() const = 0;
    virtual const char *idOfColumn(int column) const = 0;
    virtual const char *titleOf(int column) const = 0;
    virtual const char *hintOf(int column) const = 0;
    virtual CellKind kindOf(int column) const = 0;
    virtual CellValue valueAt(int slot, int column) const = 0;
    virtual QString textAt(int slot, int column) const = 0;
    virtual Severity severityAt(int slot, int column) const = 0;
    virtual bool isAtLeastAt(int slot, int column) const = 0;
    virtual QString idAt(int slot) const = 0;
    virtual bool comesBefore(int slotA, int slotB) const = 0; //!< the default order
    virtual bool admits(int slot) const; //!< a filter of the table's own, beside the text
    virtual QVariant extra(int slot, int column, int role) const; //!< roles a table adds

    int slotAt(int row) const { return m_order[size_t(row)]; }
    Instant serverNow() const { return m_serverNow(); }
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
    void announce(std::vector<std::pair<int, Columns>> rows);
    void reorder();
    void number(size_t from = 0);

    ServerNow m_serverNow;
    Instant m_orderedAt;
    const Clock &m_clock;
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
    int m_sortColumn = defaultOrder;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace floorwalker
