// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace floorwalker {

//! How the rows of a table come from one order to another, found out apart from the table: of a
//! million rows that takes tens of milliseconds, to apply it a few.
struct OrderChange {
    using Slot = quint32;
    using Group = std::pair<size_t, size_t>; //!< first and last row

    //! Up to so many groups of rows come and go at their places; more are one new order.
    static constexpr size_t fewGroups = 32;

    std::vector<Slot> fresh;
    bool isNothing = false; //!< it is the order there is
    //! Rows only come and go, in few groups, while the others keep their order.
    bool isStepwise = false;
    std::vector<Group> goes; //!< of the rows before
    std::vector<Group> comes; //!< of the fresh rows
    std::vector<Slot> added; //!< in fresh only, in its order
    std::vector<Slot> left; //!< before only, in its order
    std::vector<int> rowOf; //!< by slot: its row in fresh, or in what has left behind that; -1: neither
};

//! Any thread.
OrderChange orderChange(const std::vector<quint32> &before, std::vector<quint32> fresh);

} // namespace floorwalker
