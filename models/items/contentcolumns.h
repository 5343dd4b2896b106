// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/callbacktable.h"
#include "models/items/cell.h"
#include "models/wording/statetext.h"

namespace floorwalker {

//! A text as the interface gives it.
template<typename Row>
Column<Row> textColumn(const char *id, const char *title, QString Row::*text, bool isUsual = true)
{
    return {.id = id, .title = title, .hint = nullptr, .kind = CellKind::Text,
            .value = [text](const Row &row) { return (row.*text).isEmpty() ? CellValue() : CellValue(row.*text); },
            .isUsual = isUsual};
}

template<typename Row, typename Tag>
Column<Row> idColumn(const char *id, const char *title, Id<Tag> Row::*member)
{
    return {.id = id, .title = title, .hint = nullptr, .kind = CellKind::Text,
            .value = [member](const Row &row) { return (row.*member).isEmpty() ? CellValue() : CellValue((row.*member).text()); },
            .isUsual = false};
}

template<typename Row>
Column<Row> momentColumn(const char *id, const char *title, std::optional<Instant> Row::*moment, const QTimeZone &zone)
{
    return {.id = id, .title = title, .hint = nullptr, .kind = CellKind::Moment,
            .value = [moment](const Row &row) { return cellValue(row.*moment); },
            .text = [moment, zone](const Row &row) { return row.*moment ? momentText(*(row.*moment), zone) : enDash; }};
}

//! The queue by its name, where it has one.
template<typename Row>
Column<Row> queueColumn(const char *title)
{
    return {.id = "fromQueue", .title = title, .hint = nullptr, .kind = CellKind::Text,
            .value = [](const Row &row) {
                const QString text = row.queueName.isEmpty() ? row.queueId.text() : row.queueName;
                return text.isEmpty() ? CellValue() : CellValue(text);
            }};
}

//! "handled" as people know it.
template<typename Row>
Column<Row> statusColumn(const char *title)
{
    Column<Row> column = textColumn("status", title, &Row::status);
    column.text = [](const Row &row) {
        return row.status.isEmpty() ? enDash : contactStatusText(contactStatusFromWord(row.status), row.status);
    };
    return column;
}

//! Those whose time is unknown come last.
inline bool isNewer(const std::optional<Instant> &a, const std::optional<Instant> &b)
{
    return a && (!b || *a > *b);
}

} // namespace floorwalker
