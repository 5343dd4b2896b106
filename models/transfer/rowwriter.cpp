// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/rowwriter.h"

#include "models/transfer/csvwriter.h"
#include "models/transfer/jsonwriter.h"
#include "models/transfer/xlsxwriter.h"

namespace floorwalker {

QString name(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return QStringLiteral("csv");
    case ExportFormat::Json: return QStringLiteral("json");
    case ExportFormat::Xlsx: return QStringLiteral("xlsx");
    }
    Q_UNREACHABLE();
}

std::unique_ptr<RowWriter> rowWriter(ExportFormat format, QIODevice &device, const ExportOptions &options)
{
    switch (format) {
    case ExportFormat::Csv: return std::make_unique<CsvWriter>(device, options);
    case ExportFormat::Json: return std::make_unique<JsonWriter>(device);
    case ExportFormat::Xlsx: return std::make_unique<XlsxWriter>(device, options);
    }
    Q_UNREACHABLE();
}

} // namespace floorwalker
