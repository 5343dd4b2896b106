// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace floorwalker {

struct FoundDelimiter {
    QChar delimiter = u',';
    qsizetype skipped = 0; //!< characters of a first line that says "sep=;"
};

//! Which of comma, semicolon, tab and pipe separates the cells of a text that begins so: the one
//! that stands in the most rows, outside quotation marks, as often as in the others.
FoundDelimiter delimiterOf(const QString &beginning);

} // namespace floorwalker
