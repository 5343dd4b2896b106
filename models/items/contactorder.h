// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactcolumns.h"
#include "models/search/contactset.h"

namespace floorwalker {

//! Which contacts are shown, and in which order.
struct ContactOrder {
    int column = -1; //!< -1: newest first
    Qt::SortOrder direction = Qt::AscendingOrder;
    QString filter; //!< shown are those with this text in a cell; empty: all
    QString locale; //!< whose alphabet sorts; empty: the program's
    //! Of all contacts only so many, the first by another order.
    struct Cut {
        size_t count = 0;
        int column = -1;
        Qt::SortOrder direction = Qt::AscendingOrder;

        friend bool operator==(const Cut &, const Cut &) = default;
    };
    std::optional<Cut> cut;

    friend bool operator==(const ContactOrder &, const ContactOrder &) = default;
};

//! The slots in that order; equal ones as they were found, unknown values at the end either way.
//! Texts without letters beyond ASCII are ordered by their characters, others by the locale. Any
//! thread; 100,000 contacts by a number take some milliseconds.
std::vector<ContactSlot> orderedContacts(const ContactSnapshot &contacts, const ContactOrder &order,
                                         const std::vector<ContactColumn> &columns);

} // namespace floorwalker
