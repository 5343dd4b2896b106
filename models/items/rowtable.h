// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/tablemodel.h"
#include "models/transfer/exporting.h"

#include <QCoreApplication>

namespace floorwalker {

//! A table over one kind of row. Row has an `id` with text(), and compares with ==. A table's header ends
//! with `extern template class RowTable<Row>`, its source with the same without `extern`: it is compiled
//! once. Before the class, lupdate would lose that class.
template<typename Row>
class RowTable : public TableModel
{
public:
    using TableModel::TableModel;

    //! Merges the whole new list into what is shown.
    void setRows(const QList<Row> &fresh)
    {
        std::vector<bool> stays(m_rows.size(), false);
        std::vector<Change> changes;
        std::vector<std::pair<int, const Row *>> altered;
        QList<const Row *> added;
        for (const Row &row : fresh) {
            const int slot = m_slotOf.value(row.id, -1);
            if (slot < 0) {
                added.append(&row);
                continue;
            }
            stays[size_t(slot)] = true;
            if (m_rows[size_t(slot)] == row)
                continue;
            changes.push_back({slot, differing(m_rows[size_t(slot)], row)});
            altered.emplace_back(slot, &row);
        }
        std::vector<int> gone;
        for (const int slot : std::as_const(m_slotOf)) {
            if (!stays[size_t(slot)])
                gone.push_back(slot);
        }
        for (const int slot : gone)
            m_slotOf.remove(m_rows[size_t(slot)].id);
        vanish(std::move(gone));
        for (const auto &[slot, row] : altered)
            m_rows[size_t(slot)] = *row;
        changed(changes);
        appear(store(added));
    }

    const Row &rowAt(int row) const { return m_rows[size_t(slotAt(row))]; }
    const Row *find(const decltype(Row::id) &id) const
    {
        const int slot = m_slotOf.value(id, -1);
        return slot < 0 ? nullptr : &m_rows[size_t(slot)];
    }

    bool isUsual(int column) const final { return columnTable()[size_t(column)].isUsual; }
    //! What is shown, in its order, at this moment.
    ExportRows exportRows(const QList<int> &columns) const
    {
        ExportRows rows{.count = rowCount()};
        std::vector<Column<Row>> told;
        for (const int column : columns) {
            told.push_back(columnTable()[size_t(column)]);
            rows.columns.append({QString::fromLatin1(told.back().id), QCoreApplication::translate("Columns", told.back().title)});
        }
        QList<Row> shown;
        shown.reserve(rowCount());
        for (int row = 0; row < rowCount(); ++row)
            shown.append(rowAt(row));
        rows.row = [shown = std::move(shown), told = std::move(told)](qsizetype row) {
            QList<ExportValue> values;
            for (const Column<Row> &column : told)
                values << (column.raw ? column.raw(shown[row]) : exportValue(column.kind, column.value(shown[row])));
            return values;
        };
        return rows;
    }

protected:
    virtual const std::vector<Column<Row>> &columnTable() const = 0;
    const Row &inSlot(int slot) const { return m_rows[size_t(slot)]; }

    int slotCount() const final { return int(m_rows.size()); }
    int columns() const final { return int(columnTable().size()); }
    const char *idOfColumn(int column) const final { return columnTable()[size_t(column)].id; }
    const char *titleOf(int column) const final { return columnTable()[size_t(column)].title; }
    const char *hintOf(int column) const final { return columnTable()[size_t(column)].hint; }
    CellKind kindOf(int column) const final { return columnTable()[size_t(column)].kind; }
    CellValue valueAt(int slot, int column) const final
    {
        return columnTable()[size_t(column)].value(inSlot(slot));
    }
    QString textAt(int slot, int column) const final
    {
        const Column<Row> &told = columnTable()[size_t(column)];
        return told.text ? told.text(inSlot(slot))
                         : cellText(told.kind, told.value(inSlot(slot)), serverNow());
    }
    Severity severityAt(int slot, int column) const final
    {
        const Column<Row> &told = columnTable()[size_t(column)];
        return told.severity ? told.severity(inSlot(slot), serverNow()) : Severity::None;
    }
    bool isAtLeastAt(int slot, int column) const final
    {
        const Column<Row> &told = columnTable()[size_t(column)];
        return told.isAtLeast && told.isAtLeast(inSlot(slot));
    }
    QString idAt(int slot) const final { return inSlot(slot).id.text(); }

private:
    Columns differing(const Row &before, const Row &after) const
    {
        Columns mask;
        const auto &table = columnTable();
        for (size_t column = 0; column < table.size(); ++column) {
            mask[column] = table[column].value(before) != table[column].value(after)
                || (table[column].text && table[column].text(before) != table[column].text(after));
        }
        return mask;
    }

    std::vector<int> store(const QList<const Row *> &added)
    {
        std::vector<int> fresh;
        fresh.reserve(size_t(added.size()));
        for (const Row *row : added) {
            if (m_slotOf.contains(row->id))
                continue; // the list names it twice
            int slot = takeFreeSlot();
            if (slot < 0) {
                slot = int(m_rows.size());
                m_rows.push_back(*row);
            } else {
                m_rows[size_t(slot)] = *row;
            }
            m_slotOf.insert(row->id, slot);
            fresh.push_back(slot);
        }
        return fresh;
    }

    std::vector<Row> m_rows; //!< by slot; what a free slot holds is void
    QHash<decltype(Row::id), int> m_slotOf;
};

} // namespace floorwalker
