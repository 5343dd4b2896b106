// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/rowwriter.h"

#include <functional>

namespace floorwalker {

//! Writes a file that is there whole or not at all: beside it first, then renamed. rows gives the
//! rows to a writer that has not begun, and may fail; then what was there before stays.
Result<Done> writeExport(const QString &path, ExportFormat format, const ExportOptions &options,
                         const std::function<Result<Done>(RowWriter &)> &rows);

} // namespace floorwalker
