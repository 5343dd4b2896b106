// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/figures/severity.h"
#include "models/items/roles.h"
#include "models/transfer/rowwriter.h"

#include <QString>
#include <QVariant>

#include <compare>
#include <functional>
#include <variant>

namespace floorwalker {

//! What a cell holds: nothing (unknown), a number (count, milliseconds, instant, state) or a text.
//! It is sorted by, compared to find changes, and shown by the column's kind.
using CellValue = std::variant<std::monostate, qint64, QString>;

CellValue cellValue(const std::optional<qint64> &number);
CellValue cellValue(const std::optional<Instant> &moment); //!< as ms since epoch

//! One column, told once: everything else (header, text, sort, differ, export) follows from it.
template<typename Row>
struct Column {
    const char *id; //!< for layouts and tests: "waiting"
    const char *title; //!< source text in the context "Columns"
    const char *hint; //!< tool tip of the header, or nullptr
    CellKind kind;
    std::function<CellValue(const Row &)> value;
    std::function<QString(const Row &)> text = {}; //!< where the value is not what people read
    std::function<Severity(const Row &, Instant now)> severity = {};
    std::function<bool(const Row &)> isAtLeast = {}; //!< of a Since cell
    std::function<ExportValue(const Row &)> raw = {}; //!< in a file, where that is not the value
    bool isUsual = true; //!< shown until a person says otherwise
};

//! As the interface gives it: a moment, a length, a number or a text.
ExportValue exportValue(CellKind kind, const CellValue &value);

//! Unknown comes last in ascending order; texts compare by the user's locale.
std::weak_ordering compareCells(const CellValue &a, const CellValue &b);

//! The text people read, without a column's own wording: en dash for unknown, spans up to now.
QString cellText(CellKind kind, const CellValue &value, Instant now);

extern const QString enDash;

} // namespace floorwalker
