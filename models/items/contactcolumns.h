// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/roles.h"
#include "models/records/contactpro/contactrows.h"
#include "models/transfer/rowwriter.h"

#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace floorwalker {

//! One column of found contacts, told once. A column is sorted and searched by its text, else by its
//! number, else by what it shows.
struct ContactColumn {
    const char *id; //!< the interface's own name of the field: "arrivalTime"
    const char *title; //!< source text in the context "Columns"
    const char *hint = nullptr;
    CellKind kind = CellKind::Text;
    std::optional<ContactRow::Text> text = {};
    QString (*words)(const QString &text) = nullptr; //!< of a text that is one of few words
    std::function<std::optional<qint64>(const ContactRow &)> number = {}; //!< ms, or ms since the epoch
    std::function<QString(const ContactRow &)> shown = {}; //!< where the kind alone does not say it
    std::function<ExportValue(const ContactRow &)> raw = {}; //!< where neither text nor number is what the interface says
    bool isUsual = true; //!< shown until a person says otherwise

    QString textOf(const ContactRow &row) const; //!< as people read it; empty: unknown
    ExportValue exportValue(const ContactRow &row) const; //!< as the interface gives it
    bool differs(const ContactRow &a, const ContactRow &b) const; //!< what is shown
};

ExportColumn exportColumn(const ContactColumn &column);

//! In the order in which they stand. Times are shown in the zone.
std::vector<ContactColumn> contactColumns(const QTimeZone &zone);

} // namespace floorwalker
