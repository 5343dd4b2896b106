// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/times.h"

#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <memory>
#include <variant>

class QIODevice;

namespace floorwalker {

//! One value of a row; monostate is unknown: an empty cell, null in JSON, never zero.
using ExportValue = std::variant<std::monostate, bool, qint64, double, QString, QStringList, Instant,
                                 Milliseconds, QJsonObject>;

struct ExportColumn {
    QString key; //!< of JSON: the API's own name in camelCase; ours end in Ms when they are durations
    QString title; //!< of CSV and XLSX: in the user's language
};

//! Filter, zone, formula, time of data, profile: what a figure on paper needs beside it.
using ExportHeader = QList<std::pair<QString, QString>>;

enum class ExportFormat { Csv, Json, Xlsx };
QString name(ExportFormat format); //!< "csv": of the command line, and what a file ends with

struct ExportOptions {
    ExportHeader header; //!< on top of CSV and XLSX; JSON has none
    char16_t delimiter = u','; //!< CSV
    bool hasByteOrderMark = false; //!< CSV, for spreadsheets that guess encodings
    QTimeZone zone = QTimeZone::utc(); //!< of XLSX's date cells; CSV and JSON write UTC
};

//! Rows in, a file out, without holding them: begin once, then the rows, then end. On any thread, one
//! at a time. A failed device is told by row() and, with its reason, by end().
class RowWriter
{
public:
    RowWriter() = default;
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    virtual void begin(const QList<ExportColumn> &columns) = 0;
    virtual bool row(const QList<ExportValue> &values) = 0; //!< false: go no further, end() says why
    virtual Result<Done> end() = 0;
};

//! The device must be open and outlive the writer.
std::unique_ptr<RowWriter> rowWriter(ExportFormat format, QIODevice &device, const ExportOptions &options);

} // namespace floorwalker
