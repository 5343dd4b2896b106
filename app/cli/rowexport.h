// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "app/cli/views/viewreader.h"
#include "models/transfer/rowwriter.h"

namespace floorwalker::cli {

//! Rows as an array of objects, raw values as the API gives them, lists and structures too.
Result<Done> writeJson(Output &output, const QList<ViewColumn> &columns, const RowSource &rows);

//! Rows as CSV or XLSX: typed, a list by its names.
Result<Done> writeSheet(Output &output, ExportFormat format, const ExportOptions &options,
                        const QList<ViewColumn> &columns, const RowSource &rows);

//! A raw value as a cell of its column's kind.
ExportValue exportValue(const QJsonValue &value, ColumnKind kind);

//! The other way round: as JSON has it, durations in ms and times in ISO 8601.
QJsonValue jsonValue(const ExportValue &value);

} // namespace floorwalker::cli
