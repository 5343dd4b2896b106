// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactitems.h"
#include "ui/views/exportdialog.h"

namespace floorwalker {

class TableView;
struct Workplace;

//! What the rows of a file are.
struct ExportedList {
    QString view;
    std::optional<SearchRange> range; //!< nothing: of any time
    QString filter;
    Instant dataTime;
    QString incompleteReason; //!< empty: they are all there
};
ExportHeader exportHeader(const Workplace &workplace, const ExportedList &list);

//! The contacts found, as the view shows them.
ExportOffer contactOffer(const Workplace &workplace, const TableView &view, const QString &filter);

} // namespace floorwalker
