// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/celltable.h"
#include "models/items/orderchange.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QTimer>

#include <vector>

namespace floorwalker {

//! A table of any size: its order of rows is prepared by a worker and only exchanged here, so that no
//! turn of the event loop grows with it. Selection, current cell and scroll position stay with their
//! contents. Main thread.
class PreparedTable : public CellTable
{
    Q_OBJECT

public:
    using Slot = quint32; //!< a content's number; never given to another
    using Order = std::vector<Slot>;

    PreparedTable(ServerNow serverNow, const Clock &clock, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setFilter(const QString &text) override;
    int hiddenRows() const override { return int(contentCount() - m_order.size()); }

    bool isPreparing() const { return m_isPreparing || m_pause.isActive(); }

signals:
    void prepared(); //!< the rows are those asked for

protected:
    //! What makes the order; runs on any thread and touches nothing of the table.
    using Prepare = std::function<Order()>;
    virtual Prepare preparation() const = 0;
    virtual size_t contentCount() const = 0; //!< with what a filter hides
    virtual bool holds(Slot slot) const = 0; //!< false: it has gone since

    const QString &filter() const { return m_filter; }
    const Order &order() const { return m_order; } //!< of the rows shown
    int slotAt(int row) const override { return int(m_order[size_t(row)]); }
    int rowOf(Slot slot) const; //!< -1: hidden
    Milliseconds changedAt(int slot, int column) const override;

    void prepare(); //!< what is asked for has changed
    void prepareInTime(); //!< the contents have changed, and may do so again
    void forget(); //!< all contents are gone; others have their numbers
    void leave(const std::vector<Slot> &gone); //!< at once: they cannot be read any more
    struct Change {
        Slot slot;
        Columns columns;
    };
    void changed(const std::vector<Change> &changes);

private:
    void takeOver(OrderChange change, int generation, std::chrono::milliseconds pause);
    void takeOrder(Order fresh);
    void apply(OrderChange change);
    void insertAndRemove(const OrderChange &change);
    void exchange(OrderChange change);
    void setRowsOf(std::vector<int> rowOf);
    void noteLeft(int first, int last);

    struct Touched {
        Columns columns;
        Milliseconds at{0};
    };

    Order m_order; //!< by row
    mutable std::vector<int> m_rowOf; //!< by slot, before rows left; made when asked for
    std::vector<int> m_rowsLeft; //!< since then, in its numbers, upwards
    QHash<Slot, Touched> m_touched; //!< lately
    QString m_filter;
    int m_generation = 0; //!< of contents: an order of earlier ones is void
    bool m_isPreparing = false;
    bool m_hasLeft = false; //!< something, since that began
    enum class Next { Nothing, InTime, AtOnce };
    Next m_next = Next::Nothing; //!< after what is being prepared
    QDeadlineTimer m_rested; //!< when the next order of changed contents is due
    QTimer m_pause;
};

} // namespace floorwalker
