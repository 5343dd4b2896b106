// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/rowfile.h"

#include "models/transfer/exportfile.h"

namespace floorwalker {

Result<Done> writeRowFile(const QString &path, const QStringList &titles, const QList<QStringList> &rows)
{
    const bool isBook = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    return writeExport(path, isBook ? ExportFormat::Xlsx : ExportFormat::Csv, {}, [&](RowWriter &writer) {
        QList<ExportColumn> columns;
        for (const QString &title : titles)
            columns.append({title, title});
        writer.begin(columns);
        for (const QStringList &row : rows) {
            if (!writer.row(QList<ExportValue>(row.cbegin(), row.cend())))
                break;
        }
        return writer.end();
    });
}

} // namespace floorwalker
