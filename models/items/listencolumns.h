// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contentcolumns.h"
#include "models/items/listentable.h"

namespace floorwalker {

// Of a row that has an entry of a listen log and knows whether it is one's own.

template<typename Row>
Column<Row> listenTimeColumn(const QTimeZone &zone)
{
    return {.id = "timeStamp", .title = QT_TRANSLATE_NOOP("Columns", "Time"), .hint = nullptr, .kind = CellKind::Moment,
            .value = [](const Row &row) { return cellValue(row.entry.at); },
            .text = [zone](const Row &row) { return row.entry.at ? momentText(*row.entry.at, zone) : enDash; }};
}

template<typename Row>
Column<Row> listenerColumn()
{
    //: The user who did something
    return {.id = "userName", .title = QT_TRANSLATE_NOOP("Columns", "Who"), .hint = nullptr, .kind = CellKind::Text,
            .value = [](const Row &row) {
                const QString who = listenerOf(row.entry);
                return who.isEmpty() ? CellValue() : CellValue(who);
            },
            .text = [](const Row &row) { return listenerText(row.entry, row.isOwn); }};
}

template<typename Row>
Column<Row> listenReasonColumn()
{
    //: Why somebody listened to a recording
    return {.id = "description", .title = QT_TRANSLATE_NOOP("Columns", "Why"), .hint = nullptr, .kind = CellKind::Text,
            .value = [](const Row &row) {
                const QString reason = row.entry.reason.simplified();
                return reason.isEmpty() ? CellValue() : CellValue(reason);
            }};
}

} // namespace floorwalker
