// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/exportfile.h"

#include <QSaveFile>

namespace floorwalker {

Result<Done> writeExport(const QString &path, ExportFormat format, const ExportOptions &options,
                         const std::function<Result<Done>(RowWriter &)> &rows)
{
    QSaveFile file(path);
    const auto failure = [&file] {
        return Error{.kind = ErrorKind::Storage, .detail = file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    const auto writer = rowWriter(format, file, options);
    const Result<Done> given = rows(*writer);
    if (!given)
        return given; // the file beside goes with QSaveFile
    const Result<Done> written = writer->end();
    if (!written)
        return written;
    if (!file.commit())
        return failure();
    return Done();
}

} // namespace floorwalker
