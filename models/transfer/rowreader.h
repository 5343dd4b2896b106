// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <atomic>
#include <memory>

namespace floorwalker {

//! One row of a file that came from outside.
struct ReadRow {
    qint64 number = 0; //!< from 1: the line on which it begins, or the row of the sheet
    QStringList cells;
    bool isRagged = false; //!< not as many cells as the first row
};

struct ReadOptions {
    QString sheet; //!< of a workbook; empty: the first that is not hidden
    const std::atomic_bool *isCancelled = nullptr; //!< may be set from any thread
};

//! A file in, its rows out, one at a time and without holding them. Empty rows are skipped; which
//! row is the header is for the caller to find. On any thread, one at a time.
class RowReader
{
public:
    RowReader() = default;
    virtual ~RowReader() = default;
    Q_DISABLE_COPY_MOVE(RowReader)

    //! False when there are no more. After an Error there is nothing more to ask. Errors: Storage,
    //! Cancelled, TooLarge, and Invalid with a sentence that names the line.
    virtual Result<bool> next(ReadRow &row) = 0;
};

//! By what the file is, not by its name: a workbook, or text (which any file may be).
Result<std::unique_ptr<RowReader>> rowReader(const QString &path, const ReadOptions &options = {});

} // namespace floorwalker
