// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/rowreader.h"
#include "models/transfer/xlsxbook.h"

#include <QXmlStreamReader>

namespace floorwalker {

//! One sheet of a workbook. Cells are what the workbook last showed: of a formula its kept value,
//! never computed; a date in ISO 8601 (the sheet's own clock, no zone), a span in h:mm:ss, numbers
//! with all their digits. Missing cells are empty, up to the width of the first row.
class XlsxReader final : public RowReader
{
public:
    //! Reads what the sheet's cells refer to, the shared texts among it.
    static Result<std::unique_ptr<XlsxReader>> open(const QString &path, const ReadOptions &options = {},
                                                    const ZipLimits &limits = {});

    QStringList sheetNames() const;

    Result<bool> next(ReadRow &row) override;

private:
    XlsxReader(std::unique_ptr<ZipArchive> archive, XlsxBook book, const ReadOptions &options);

    std::optional<Error> openSheet();
    std::optional<Error> startRow();
    std::optional<Error> readCell();
    QString cellText(QStringView type, qsizetype style, const QString &value) const;
    void finish(ReadRow &row);

    std::unique_ptr<ZipArchive> m_archive;
    XlsxBook m_book;
    ReadOptions m_options;
    std::unique_ptr<ZipPart> m_part; //!< of the archive, so gone before it
    QXmlStreamReader m_xml;
    qint64 m_row = 0;
    qsizetype m_column = 0; //!< of the next cell, if it does not say
    QStringList m_cells;
    qsizetype m_width = 0; //!< of the first row
};

} // namespace floorwalker
