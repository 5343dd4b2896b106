// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/exportdialog.h"

namespace floorwalker {

class ContentItems;
class TableView;
struct Workplace;

//! What a list of chats, e-mails or script results is called and was asked for.
struct ContentOfferWords {
    QString title;
    QString conditions;
    QString filter; //!< typed over the table
};

//! A table made of one of these lists.
struct OfferedTable {
    const TableView &view; //!< its columns as they are shown
    std::function<ExportRows(const QList<int> &columns)> rows;
};

//! The rows as the view shows them.
ExportOffer contentOffer(const Workplace &workplace, const ContentItems &items, const OfferedTable &table, const ContentOfferWords &words);

} // namespace floorwalker
