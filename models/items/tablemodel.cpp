// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/tablemodel.h"

#include <algorithm>
#include <numeric>

namespace floorwalker {

namespace {

//! From so many new rows on, one insertion at the end and one new order are cheaper than each row at
//! its place.
constexpr size_t rowsInsertedSingly = 32;

} // namespace

TableModel::TableModel(ServerNow serverNow, const Clock &clock, QObject *parent)
    : CellTable(std::move(serverNow), clock, parent)
{
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

Milliseconds TableModel::changedAt(int slot, int column) const
{
    const Touched &touched = m_touched[size_t(slot)];
    return touched.columns[size_t(column)] ? touched.at : Milliseconds(0);
}

int TableModel::rowOfId(const QString &id) const
{
    const int slot = m_slotOfId.value(id, -1);
    return slot < 0 ? -1 : m_rowOf[size_t(slot)];
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columns())
        return;
    m_sortColumn = std::max(column, int(defaultOrder));
    m_sortOrder = order;
    reorder();
}

bool TableModel::less(int slotA, int slotB) const
{
    if (m_sortColumn != defaultOrder) {
        const auto order = compareCells(valueAt(slotA, m_sortColumn), valueAt(slotB, m_sortColumn));
        if (order != 0) {
            // Unknown stays at the end whichever way the order goes.
            const bool hasUnknown = valueAt(slotA, m_sortColumn).index() == 0
                || valueAt(slotB, m_sortColumn).index() == 0;
            return m_sortOrder == Qt::AscendingOrder || hasUnknown ? order < 0 : order > 0;
        }
    }
    return comesBefore(slotA, slotB);
}

bool TableModel::passes(int slot) const
{
    if (!admits(slot))
        return false;
    if (m_filter.isEmpty())
        return true;
    for (int column = 0; column < columns(); ++column) {
        const CellKind kind = kindOf(column);
        if ((kind == CellKind::Text || kind == CellKind::State || kind == CellKind::Count
             || kind == CellKind::Countdown)
            && textAt(slot, column).contains(m_filter, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void TableModel::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    refilter();
}

bool TableModel::admits(int) const
{
    return true;
}

void TableModel::refilter()
{
    std::vector<int> rowsHidden;
    std::vector<int> slotsShown;
    for (const int slot : std::as_const(m_slotOfId)) {
        const bool isShown = m_rowOf[size_t(slot)] >= 0;
        if (passes(slot) == isShown)
            continue;
        if (isShown)
            rowsHidden.push_back(m_rowOf[size_t(slot)]);
        else
            slotsShown.push_back(slot);
    }
    hide(std::move(rowsHidden));
    show(slotsShown);
}

void TableModel::number(size_t from)
{
    for (size_t row = from; row < m_order.size(); ++row)
        m_rowOf[size_t(m_order[row])] = int(row);
}

//! Removes rows from the view, joined neighbours at a time, from below.
void TableModel::hide(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (size_t at = 0; at < rows.size();) {
        const int last = rows[at];
        int first = last;
        while (++at < rows.size() && rows[at] == first - 1)
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rowOf[size_t(m_order[size_t(row)])] = -1;
        m_order.erase(m_order.begin() + first, m_order.begin() + last + 1);
        number(size_t(first));
        endRemoveRows();
    }
}

void TableModel::show(const std::vector<int> &slotsShown)
{
    if (slotsShown.empty())
        return;
    // Views measure their columns by the first rows they see: those come together.
    if (slotsShown.size() <= rowsInsertedSingly && !m_order.empty()) {
        for (const int slot : slotsShown) {
            const auto place = std::upper_bound(m_order.begin(), m_order.end(), slot,
                                                [this](int a, int b) { return less(a, b); });
            const int row = int(place - m_order.begin());
            beginInsertRows({}, row, row);
            m_order.insert(place, slot);
            number(size_t(row));
            endInsertRows();
        }
        return;
    }
    std::vector<int> sorted = slotsShown;
    std::stable_sort(sorted.begin(), sorted.end(), [this](int a, int b) { return less(a, b); });
    const size_t first = m_order.size();
    beginInsertRows({}, int(first), int(first + sorted.size()) - 1);
    m_order.insert(m_order.end(), sorted.begin(), sorted.end());
    number(first);
    endInsertRows();
    reorder();
}

void TableModel::vanish(std::vector<int> slotsGone)
{
    std::vector<int> rows;
    for (const int slot : slotsGone) {
        if (m_rowOf[size_t(slot)] >= 0)
            rows.push_back(m_rowOf[size_t(slot)]);
    }
    // Free before the rows are announced to be gone: whoever hears it asks how many are hidden.
    m_free.insert(m_free.end(), slotsGone.begin(), slotsGone.end());
    hide(std::move(rows));
    for (const int slot : slotsGone)
        m_slotOfId.remove(idAt(slot));
}

int TableModel::takeFreeSlot()
{
    if (m_free.empty())
        return -1;
    const int slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void TableModel::appear(const std::vector<int> &slotsNew)
{
    m_rowOf.resize(size_t(slotCount()), -1);
    m_touched.resize(size_t(slotCount()));
    std::vector<int> slotsShown;
    for (const int slot : slotsNew) {
        m_touched[size_t(slot)] = {};
        m_slotOfId.insert(idAt(slot), slot);
        if (passes(slot))
            slotsShown.push_back(slot);
    }
    show(slotsShown);
}

void TableModel::changed(const std::vector<Change> &changes)
{
    const Milliseconds now = clock().steady();
    std::vector<std::pair<int, Columns>> rows;
    std::vector<int> rowsHidden;
    std::vector<int> slotsShown;
    bool isOrderInDoubt = m_sortColumn == defaultOrder; // limits pass with time, too
    for (const Change &change : changes) {
        if (change.columns.any())
            m_touched[size_t(change.slot)] = {change.columns, now};
        const int row = m_rowOf[size_t(change.slot)];
        const bool isWanted = passes(change.slot);
        if (row >= 0 && !isWanted)
            rowsHidden.push_back(row);
        else if (row < 0 && isWanted)
            slotsShown.push_back(change.slot);
        else if (row >= 0 && change.columns.any())
            rows.emplace_back(row, change.columns);
        isOrderInDoubt = isOrderInDoubt
            || (m_sortColumn >= 0 && change.columns[size_t(m_sortColumn)]);
    }
    announce(std::move(rows));
    hide(std::move(rowsHidden));
    if (isOrderInDoubt)
        reorder();
    show(slotsShown);
}

//! Exact columns; neighbouring rows with the same columns joined; one span when most rows moved.
void TableModel::columnRepainted(int column)
{
    if (!m_order.empty())
        emit dataChanged(index(0, column), index(int(m_order.size()) - 1, column));
}

void TableModel::reorder()
{
    m_orderedAt = serverNow();
    const auto before = [this](int a, int b) { return less(a, b); };
    if (std::is_sorted(m_order.begin(), m_order.end(), before))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> slotsKept;
    slotsKept.reserve(size_t(from.size()));
    for (const QModelIndex &index : from)
        slotsKept.push_back(slotAt(index.row()));
    std::stable_sort(m_order.begin(), m_order.end(), before);
    number();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i)
        to.append(index(m_rowOf[size_t(slotsKept[size_t(i)])], from[i].column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace floorwalker
