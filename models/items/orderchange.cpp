// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/orderchange.h"

#include <algorithm>

namespace floorwalker {

namespace {

using Slot = OrderChange::Slot;

std::vector<bool> membersOf(const std::vector<Slot> &order, size_t slotCount)
{
    std::vector<bool> members(slotCount, false);
    for (const Slot slot : order)
        members[slot] = true;
    return members;
}

size_t slotCountOf(const std::vector<Slot> &a, const std::vector<Slot> &b)
{
    Slot most = 0;
    for (const auto *order : {&a, &b}) {
        for (const Slot slot : *order)
            most = std::max(most, slot + 1);
    }
    return most;
}

//! The groups of neighbours that are not in `kept`.
std::vector<OrderChange::Group> groupsOutside(const std::vector<Slot> &order, const std::vector<bool> &kept)
{
    std::vector<OrderChange::Group> groups;
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

//! Whether what is in both stands in the same order in both.
bool agree(const std::vector<Slot> &a, const std::vector<bool> &inB, const std::vector<Slot> &b,
           const std::vector<bool> &inA)
{
    size_t rowB = 0;
    for (const Slot slot : a) {
        if (!inB[slot])
            continue;
        while (!inA[b[rowB]])
            ++rowB;
        if (b[rowB++] != slot)
            return false;
    }
    return true;
}

std::vector<Slot> outside(const std::vector<Slot> &order, const std::vector<bool> &kept)
{
    std::vector<Slot> slotsOutside;
    std::copy_if(order.begin(), order.end(), std::back_inserter(slotsOutside), [&](Slot slot) { return !kept[slot]; });
    return slotsOutside;
}

} // namespace

OrderChange orderChange(const std::vector<Slot> &before, std::vector<Slot> fresh)
{
    OrderChange change;
    change.isNothing = fresh == before;
    change.fresh = std::move(fresh);
    if (change.isNothing)
        return change;
    const size_t slotCount = slotCountOf(before, change.fresh);
    const std::vector<bool> isOld = membersOf(before, slotCount);
    const std::vector<bool> isFresh = membersOf(change.fresh, slotCount);
    change.added = outside(change.fresh, isOld);
    change.left = outside(before, isFresh);
    if (agree(before, isFresh, change.fresh, isOld)) {
        change.goes = groupsOutside(before, isFresh);
        change.comes = groupsOutside(change.fresh, isOld);
        change.isStepwise = change.goes.size() <= OrderChange::fewGroups && change.comes.size() <= OrderChange::fewGroups;
    }
    change.rowOf.assign(slotCount, -1);
    int row = 0;
    for (const auto *order : {&change.fresh, &change.left}) {
        for (const Slot slot : *order)
            change.rowOf[slot] = row++;
    }
    return change;
}

} // namespace floorwalker
