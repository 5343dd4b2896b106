// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/rowreader.h"

#include "models/transfer/csvreader.h"
#include "models/transfer/xlsxreader.h"

#include <QFile>

namespace floorwalker {

namespace {

//! A CSV file together with its device.
class CsvFileReader final : public RowReader
{
public:
    CsvFileReader(std::unique_ptr<QFile> file, const ReadOptions &options)
        : m_file(std::move(file))
        , m_reader(*m_file, options)
    {
    }

    Result<bool> next(ReadRow &row) override { return m_reader.next(row); }

private:
    std::unique_ptr<QFile> m_file;
    CsvReader m_reader;
};

} // namespace

Result<std::unique_ptr<RowReader>> rowReader(const QString &path, const ReadOptions &options)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Storage, .detail = file->errorString()};
    const QByteArray start = file->peek(4);
    // A zip file; the container of old and of encrypted workbooks, which XlsxReader tells apart.
    if (!start.startsWith("PK\3\4") && !start.startsWith("PK\5\6") && start != "\xD0\xCF\x11\xE0")
        return std::unique_ptr<RowReader>(std::make_unique<CsvFileReader>(std::move(file), options));
    auto workbook = XlsxReader::open(path, options);
    if (!workbook)
        return workbook.error();
    return std::unique_ptr<RowReader>(std::move(workbook).value());
}

} // namespace floorwalker
