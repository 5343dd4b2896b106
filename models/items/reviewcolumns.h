// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/cell.h"
#include "models/wording/figuretext.h"

namespace floorwalker {

inline CellValue knownText(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

//! A share: in millionths where it is ordered, as percent where it is read or goes into a file.
template<typename Row>
Column<Row> shareColumn(const char *id, const char *title, const char *hint, Figure Row::*share)
{
    return {.id = id, .title = title, .hint = hint, .kind = CellKind::Count,
            .value = [share](const Row &row) {
                const auto &value = (row.*share).value;
                return value ? CellValue(qint64(*value * 1'000'000)) : CellValue();
            },
            .text = [share](const Row &row) { return percentText(row.*share); },
            .raw = [share](const Row &row) {
                const auto percent = percentOf(row.*share);
                return percent ? ExportValue(*percent) : ExportValue();
            }};
}

} // namespace floorwalker
