// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/rowwriter.h"

namespace floorwalker {

//! RFC 4180 in UTF-8: CRLF, quotes where they are needed. Durations are seconds, times ISO 8601 UTC,
//! lists are joined by "; ", what looks like a formula is guarded.
class CsvWriter final : public RowWriter
{
public:
    CsvWriter(QIODevice &device, const ExportOptions &options);

    void begin(const QList<ExportColumn> &columns) override;
    bool row(const QList<ExportValue> &values) override;
    Result<Done> end() override;

private:
    void line(const QStringList &cells);

    QIODevice &m_device;
    ExportOptions m_options;
    std::optional<Error> m_fault;
};

} // namespace floorwalker
