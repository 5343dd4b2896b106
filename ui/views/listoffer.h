// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactask.h"
#include "ui/views/exportdialog.h"

namespace floorwalker {

class TableView;
struct Workplace;

//! A list as it goes into a file.
struct OfferedList {
    QString title;
    QString list; //!< stable English, for the audit log: "cmi/contacts"
    QStringList filters; //!< what it was asked for and filtered by, in words
    std::optional<SearchRange> range; //!< nothing: of any time
    std::optional<Instant> since = {}; //!< of a range without an end
    Instant dataTime;
    QString incompleteReason; //!< empty: they are all there
    std::function<ExportRows(const QList<int> &columns)> rows;
};

//! The rows as the view shows them.
ExportOffer listOffer(const Workplace &workplace, const OfferedList &list, const TableView &view);

//! What was typed over a table, in words; none when nothing was.
QStringList typedFilter(const QString &filter);

} // namespace floorwalker
