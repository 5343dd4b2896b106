// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/rowwriter.h"

#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace floorwalker {

//! A workbook of typed cells: numbers, durations, dates in the options' zone, text that is never a
//! formula. Rows go to a temporary file; the device gets the whole workbook at the end.
class XlsxWriter final : public RowWriter
{
public:
    XlsxWriter(QIODevice &device, const ExportOptions &options);
    ~XlsxWriter() override;

    void begin(const QList<ExportColumn> &columns) override;
    bool row(const QList<ExportValue> &values) override;
    Result<Done> end() override;

private:
    class CellWriter;

    void makeFormats();
    void check(int lxwError);
    void copyToDevice();
    QString file() const { return m_folder.filePath(QStringLiteral("export.xlsx")); }

    QIODevice &m_device;
    ExportOptions m_options;
    QTemporaryDir m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_duration = nullptr;
    quint32 m_row = 0;
    std::optional<Error> m_fault;
};

} // namespace floorwalker
