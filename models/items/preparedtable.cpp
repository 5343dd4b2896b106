// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/preparedtable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <functional>

namespace floorwalker {

namespace {

//! Up to so many contents are ordered at once: that takes less than a worker's answer.
constexpr size_t fewContents = 2048;
//! Contents that go on changing are ordered again after so many times what the last order took.
constexpr int pauseFactor = 4;
//! A change is told to the view for as long as its highlight fades.
constexpr Milliseconds lately = std::chrono::seconds(2);

} // namespace

PreparedTable::PreparedTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : CellTable(std::move(serverNow), clock, parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PreparedTable::prepare);
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
        m_rowOf.assign(*std::max_element(m_order.begin(), m_order.end()) + 1, -1);
        for (size_t row = 0; row < m_order.size(); ++row)
            m_rowOf[m_order[row]] = int(row);
    }
    const int row = slot < m_rowOf.size() ? m_rowOf[slot] : -1;
    const auto left = std::lower_bound(m_rowsLeft.begin(), m_rowsLeft.end(), row);
    if (left != m_rowsLeft.end() && *left == row)
        return -1;
    const int shown = row - int(left - m_rowsLeft.begin());
    return shown < int(m_order.size()) ? shown : -1;
}

void PreparedTable::setRowsOf(std::vector<int> rowOf)
{
    m_rowOf = std::move(rowOf);
    m_rowsLeft.clear();
}

Milliseconds PreparedTable::changedAt(int slot, int column) const
{
    const auto touched = m_touched.constFind(Slot(slot));
    return touched != m_touched.cend() && touched->columns[size_t(column)] ? touched->at : Milliseconds(0);
}

void PreparedTable::prepare()
{
    m_pause.stop();
    if (contentCount() <= fewContents && !m_isPreparing) {
        takeOrder(preparation()());
        emit prepared();
        return;
    }
    if (m_isPreparing) {
        m_next = Next::AtOnce;
        return;
    }
    m_isPreparing = true;
    m_next = Next::Nothing;
    m_hasLeft = false;
    QThreadPool::globalInstance()->start([table = QPointer<PreparedTable>(this), generation = m_generation,
                                          before = m_order, make = preparation()] {
        QElapsedTimer taken;
        taken.start();
        auto change = std::make_shared<OrderChange>(orderChange(before, make()));
        const std::chrono::milliseconds pause(taken.elapsed() * pauseFactor);
        const auto hand = [table, generation, change, pause] {
            if (table)
                table->takeOver(std::move(*change), generation, pause);
        };
        QMetaObject::invokeMethod(qApp, hand, Qt::QueuedConnection);
    });
}

//! Not at each of a thousand answers: that would be most of the work.
void PreparedTable::prepareInTime()
{
    if (m_isPreparing)
        m_next = std::max(m_next, Next::InTime);
    else if (contentCount() <= fewContents || m_rested.hasExpired())
        prepare();
    else if (!m_pause.isActive())
        m_pause.start(int(m_rested.remainingTime()));
}

void PreparedTable::takeOver(OrderChange change, int generation, std::chrono::milliseconds pause)
{
    m_isPreparing = false;
    m_rested.setRemainingTime(pause);
    if (generation == m_generation) {
        if (m_hasLeft)
            takeOrder(std::move(change.fresh));
        else
            apply(std::move(change));
    }
    if (m_next == Next::AtOnce || generation != m_generation)
        prepare();
    else if (m_next == Next::InTime)
        prepareInTime();
    else
        emit prepared();
}

void PreparedTable::forget()
{
    beginResetModel();
    m_order.clear();
    setRowsOf({});
    m_touched.clear();
    ++m_generation;
    endResetModel();
}

//! In few groups nothing is done for each of the others.
void PreparedTable::leave(const std::vector<Slot> &gone)
{
    m_hasLeft = true;
    std::vector<int> rows;
    for (const Slot slot : gone) {
        if (const int row = rowOf(slot); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    std::vector<std::pair<int, int>> groups; // first and last row, upwards from the last
    for (const int row : rows) {
        if (!groups.empty() && groups.back().first == row + 1)
            groups.back().first = row;
        else
            groups.emplace_back(row, row);
    }
    if (groups.size() > OrderChange::fewGroups) {
        takeOrder(m_order);
        return;
    }
    for (const auto &[first, last] : groups) {
        beginRemoveRows({}, first, last);
        noteLeft(first, last);
        m_order.erase(m_order.begin() + first, m_order.begin() + last + 1);
        endRemoveRows();
    }
}

//! In the numbers of m_rowOf, which stays as it is.
void PreparedTable::noteLeft(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const int known = m_rowOf[m_order[size_t(row)]];
        m_rowsLeft.insert(std::upper_bound(m_rowsLeft.begin(), m_rowsLeft.end(), known), known);
    }
}

//! Of a moment ago: some may have left since.
void PreparedTable::takeOrder(Order fresh)
{
    std::erase_if(fresh, [this](Slot slot) { return !holds(slot); });
    apply(orderChange(m_order, std::move(fresh)));
}

void PreparedTable::apply(OrderChange change)
{
    if (change.isNothing)
        return;
    if (change.isStepwise) {
        insertAndRemove(change);
        setRowsOf(std::move(change.rowOf));
    } else {
        exchange(std::move(change));
    }
}

//! A view moves by them and loses nothing.
void PreparedTable::insertAndRemove(const OrderChange &change)
{
    m_order.reserve(std::max(m_order.size(), change.fresh.size()));
    for (auto group = change.goes.rbegin(); group != change.goes.rend(); ++group) {
        beginRemoveRows({}, int(group->first), int(group->second));
        m_order.erase(m_order.begin() + qsizetype(group->first), m_order.begin() + qsizetype(group->second) + 1);
        setRowsOf({});
        endRemoveRows();
    }
    for (const auto &[first, last] : change.comes) {
        beginInsertRows({}, int(first), int(last));
        m_order.insert(m_order.begin() + qsizetype(first), change.fresh.begin() + qsizetype(first),
                       change.fresh.begin() + qsizetype(last) + 1);
        setRowsOf({});
        endInsertRows();
    }
}

//! New rows at the end, one new order, gone rows from the end.
void PreparedTable::exchange(OrderChange change)
{
    if (!change.added.empty()) {
        beginInsertRows({}, int(m_order.size()), int(m_order.size() + change.added.size()) - 1);
        m_order.insert(m_order.end(), change.added.begin(), change.added.end());
        setRowsOf({});
        endInsertRows();
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(change.rowOf[m_order[size_t(index.row())]], index.column()));
    const size_t stays = change.fresh.size();
    m_order = std::move(change.fresh);
    m_order.insert(m_order.end(), change.left.begin(), change.left.end());
    setRowsOf(std::move(change.rowOf));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
    if (!change.left.empty()) {
        beginRemoveRows({}, int(stays), int(m_order.size()) - 1);
        m_order.resize(stays);
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
