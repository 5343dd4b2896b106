// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace floorwalker {

//! What a number format makes of a cell's number, as far as it changes what the number means.
struct CellStyle {
    enum class Kind { Number, Moment, Elapsed };
    Kind kind = Kind::Number;
    bool hasDate = false; //!< of a moment
    bool hasTime = false;
    int digits = 0; //!< "0000000000": so many at least, as of phone numbers

    friend bool operator==(const CellStyle &, const CellStyle &) = default;
};

CellStyle styleOfBuiltin(int numberFormat);
CellStyle styleOfFormat(const QString &code);

//! The number of a cell as text: no power of ten, no digit of a whole number lost, a fraction's 16th
//! and 17th digits (which are noise) rounded off, ISO 8601 for dates, h:mm:ss for spans.
//! since1904: the workbook counts its days from there.
QString numberText(const QString &raw, const CellStyle &style, bool since1904);

} // namespace floorwalker
