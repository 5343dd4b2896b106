// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/preparedtable.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <unordered_map>

namespace floorwalker {

namespace {

//! Up to so many contents are ordered at once: that takes less than a worker's answer.
constexpr size_t fewContents = 2048;
//! Up to so many groups of rows come and go at their places; more are one new order.
constexpr size_t fewGroups = 32;
//! A change is told to the view for as long as its highlight fades.
constexpr Milliseconds lately = std::chrono::seconds(2);

//! First and last row of each group of neighbours that are not in `kept`.
std::vector<std::pair<size_t, size_t>> groupsOutside(const std::vector<quint32> &order, const std::vector<bool> &kept)
{
    std::vector<std::pair<size_t, size_t>> groups;
    for (size_t row = 0; row < order.size(); ++row) {
        if (kept[order[row]])
            continue;
        if (!groups.empty() && groups.back().second + 1 == row)
            groups.back().second = row;
        else
            groups.emplace_back(row, row);
    }
    return groups;
}

std::vector<bool> membersOf(const std::vector<quint32> &order, size_t slotCount)
{
    std::vector<bool> members(slotCount, false);
    for (const quint32 slot : order)
        members[slot] = true;
    return members;
}

size_t slotCountOf(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    quint32 most = 0;
    for (const auto *order : {&a, &b}) {
        for (const quint32 slot : *order)
            most = std::max(most, slot + 1);
    }
    return most;
}

//! Whether what is in both stands in the same order in both.
bool agree(const std::vector<quint32> &a, const std::vector<bool> &inB, const std::vector<quint32> &b,
           const std::vector<bool> &inA)
{
    size_t rowB = 0;
    for (const quint32 slot : a) {
        if (!inB[slot])
            continue;
        while (!inA[b[rowB]])
            ++rowB;
        if (b[rowB++] != slot)
            return false;
    }
    return true;
}

} // namespace

PreparedTable::PreparedTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : CellTable(std::move(serverNow), clock, parent)
{
}

int PreparedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

void PreparedTable::sort(int column, Qt::SortOrder order)
{
    if (column >= columns() || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = std::max(column, int(defaultOrder));
    m_sortOrder = order;
    prepare();
}

void PreparedTable::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    prepare();
}

int PreparedTable::rowOf(Slot slot) const
{
    if (m_rowOf.empty() && !m_order.empty()) {
        m_rowOf.assign(slotCountOf(m_order, {}), -1);
        for (size_t row = 0; row < m_order.size(); ++row)
            m_rowOf[m_order[row]] = int(row);
    }
    return slot < m_rowOf.size() ? m_rowOf[slot] : -1;
}

Milliseconds PreparedTable::changedAt(int slot, int column) const
{
    const auto touched = m_touched.constFind(Slot(slot));
    return touched != m_touched.cend() && touched->columns[size_t(column)] ? touched->at : Milliseconds(0);
}

void PreparedTable::prepare()
{
    if (contentCount() <= fewContents && !m_isPreparing) {
        takeOrder(preparation()());
        emit prepared();
        return;
    }
    if (m_isPreparing) {
        m_isOutdated = true;
        return;
    }
    m_isPreparing = true;
    m_isOutdated = false;
    QThreadPool::globalInstance()->start([table = QPointer<PreparedTable>(this), generation = m_generation,
                                          make = preparation()] {
        auto order = std::make_shared<Order>(make());
        const auto hand = [table, generation, order] {
            if (!table)
                return;
            table->m_isPreparing = false;
            if (generation == table->m_generation)
                table->takeOrder(std::move(*order));
            if (table->m_isOutdated || generation != table->m_generation)
                table->prepare();
            else
                emit table->prepared();
        };
        QMetaObject::invokeMethod(qApp, hand, Qt::QueuedConnection);
    });
}

void PreparedTable::forget()
{
    beginResetModel();
    m_order.clear();
    m_touched.clear();
    orderChanged();
    ++m_generation;
    endResetModel();
}

void PreparedTable::leave(const std::vector<Slot> &gone)
{
    std::vector<bool> isGone(slotCountOf(m_order, gone), false);
    for (const Slot slot : gone)
        isGone[slot] = true;
    Order stays;
    stays.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(stays), [&](Slot slot) { return !isGone[slot]; });
    takeOrder(std::move(stays));
}

void PreparedTable::takeOrder(Order fresh)
{
    std::erase_if(fresh, [this](Slot slot) { return !holds(slot); });
    if (fresh == m_order)
        return;
    const size_t slotCount = slotCountOf(m_order, fresh);
    const std::vector<bool> isOld = membersOf(m_order, slotCount);
    const std::vector<bool> isFresh = membersOf(fresh, slotCount);
    if (!agree(m_order, isFresh, fresh, isOld) || !insertAndRemove(fresh, isFresh, isOld))
        exchange(fresh, isFresh, isOld);
}

//! Rows that come and go while the others keep their order: a view moves by them and loses nothing.
bool PreparedTable::insertAndRemove(const Order &fresh, const std::vector<bool> &isFresh, const std::vector<bool> &isOld)
{
    const auto goes = groupsOutside(m_order, isFresh);
    const auto comes = groupsOutside(fresh, isOld);
    if (goes.size() > fewGroups || comes.size() > fewGroups)
        return false;
    for (auto group = goes.rbegin(); group != goes.rend(); ++group) {
        beginRemoveRows({}, int(group->first), int(group->second));
        m_order.erase(m_order.begin() + qsizetype(group->first), m_order.begin() + qsizetype(group->second) + 1);
        orderChanged();
        endRemoveRows();
    }
    for (const auto &[first, last] : comes) {
        beginInsertRows({}, int(first), int(last));
        m_order.insert(m_order.begin() + qsizetype(first), fresh.begin() + qsizetype(first),
                       fresh.begin() + qsizetype(last) + 1);
        orderChanged();
        endInsertRows();
    }
    return true;
}

//! New rows at the end, one new order, gone rows from the end.
void PreparedTable::exchange(const Order &fresh, const std::vector<bool> &isFresh, const std::vector<bool> &isOld)
{
    Order added;
    std::copy_if(fresh.begin(), fresh.end(), std::back_inserter(added), [&](Slot slot) { return !isOld[slot]; });
    if (!added.empty()) {
        beginInsertRows({}, int(m_order.size()), int(m_order.size() + added.size()) - 1);
        m_order.insert(m_order.end(), added.begin(), added.end());
        orderChanged();
        endInsertRows();
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Slot> held;
    held.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        held.push_back(m_order[size_t(index.row())]);
    Order target = fresh;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(target), [&](Slot slot) { return !isFresh[slot]; });
    m_order = std::move(target);
    orderChanged();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(held[size_t(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
    if (m_order.size() > fresh.size()) {
        beginRemoveRows({}, int(fresh.size()), int(m_order.size()) - 1);
        m_order.resize(fresh.size());
        orderChanged();
        endRemoveRows();
    }
}

void PreparedTable::changed(const std::vector<Change> &changes)
{
    const Milliseconds now = clock().steady();
    m_touched.removeIf([now](const auto &entry) { return now - entry.value().at > lately; });
    std::vector<std::pair<int, Columns>> rows;
    for (const Change &change : changes) {
        if (change.columns.none())
            continue;
        m_touched[change.slot] = {change.columns, now};
        if (const int row = rowOf(change.slot); row >= 0)
            rows.emplace_back(row, change.columns);
    }
    announce(std::move(rows));
}

} // namespace floorwalker
