// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/items/cell.h"

#include <QAbstractTableModel>

#include <bitset>
#include <vector>

namespace floorwalker {

//! What the cells and headers of every table answer: rows are contents of slots, columns are told by
//! the derived class. Where the rows stand is for those below.
class CellTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using ServerNow = std::function<Instant()>;
    static constexpr int defaultOrder = -1; //!< sort(-1): the view's own order ("breach first")
    static constexpr size_t maxColumns = 32;
    using Columns = std::bitset<maxColumns>;

    CellTable(ServerNow serverNow, const Clock &clock, QObject *parent);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int sortColumn() const { return m_sortColumn; }
    //! Shows rows that hold the text in any cell; empty shows all.
    virtual void setFilter(const QString &text) = 0;
    virtual int hiddenRows() const = 0;
    virtual int rowOfId(const QString &id) const = 0; //!< -1: unknown or hidden

    QByteArray columnId(int column) const;
    int columnOf(QByteArrayView id) const;
    virtual bool isUsual(int column) const = 0; //!< shown until a person says otherwise

protected:
    virtual int columns() const = 0;
    virtual const char *idOfColumn(int column) const = 0;
    virtual const char *titleOf(int column) const = 0;
    virtual const char *hintOf(int column) const = 0;
    virtual CellKind kindOf(int column) const = 0;
    virtual int slotAt(int row) const = 0;
    virtual CellValue valueAt(int slot, int column) const = 0;
    virtual QString textAt(int slot, int column) const = 0;
    virtual Severity severityAt(int slot, int column) const = 0;
    virtual bool isAtLeastAt(int slot, int column) const = 0;
    virtual QString idAt(int slot) const = 0;
    virtual Milliseconds changedAt(int slot, int column) const = 0; //!< steady; 0: never
    virtual QVariant extra(int slot, int column, int role) const; //!< roles a table adds

    //! Tells which cells changed: neighbours of the same columns at once, most of a table as one span.
    void announce(std::vector<std::pair<int, Columns>> rows);

    Instant serverNow() const { return m_serverNow(); }
    const Clock &clock() const { return m_clock; }

    int m_sortColumn = defaultOrder;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;

private:
    ServerNow m_serverNow;
    const Clock &m_clock;
};

} // namespace floorwalker
