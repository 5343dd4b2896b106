// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/rowwriter.h"

namespace floorwalker {

//! One array, one object a line. Durations are milliseconds, times ISO 8601 UTC with milliseconds,
//! unknown is null; the keys keep the order of the columns.
class JsonWriter final : public RowWriter
{
public:
    explicit JsonWriter(QIODevice &device);

    void begin(const QList<ExportColumn> &columns) override;
    bool row(const QList<ExportValue> &values) override;
    Result<Done> end() override;

private:
    QIODevice &m_device;
    QList<QByteArray> m_keys; //!< quoted
    bool m_isFirst = true;
    std::optional<Error> m_fault;
};

} // namespace floorwalker
