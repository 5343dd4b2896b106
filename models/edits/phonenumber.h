// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace floorwalker {

enum class NumberKind {
    Unknown, //!< also every number that is possible but not valid
    Mobile,
    FixedLine,
    FixedLineOrMobile, //!< where one numbering plan serves both, as in North America
    TollFree,
    PremiumRate,
    SharedCost,
    Voip,
    Other, //!< pagers, personal and company-wide numbers, voice mail
    Internal, //!< an extension of the contact centre; it has no country
};

//! Whether two to six digits may be a number of the house. If so they always are: a public number
//! that short must then be written with its country code.
enum class InternalNumbers { Refused, Allowed };

//! A number as somebody wrote it, understood. A plain value; reading is thread-safe.
struct PhoneNumber {
    QString e164; //!< "+358401234567"; of an internal number its digits
    QString shown; //!< "+358 40 1234567"
    QString extension; //!< "5" of "ext. 5": nothing dials it, so show it or put it into the notes
    NumberKind kind = NumberKind::Unknown;
    QStringList regions; //!< ISO 3166; several when not valid, none when internal or of no country
    bool isValid = false; //!< false: the length fits, but no such number is given out as far as known

    bool isInternal() const { return kind == NumberKind::Internal; }

    //! country is an ISO 3166 code, for numbers without a country code; it may be empty. Spaces,
    //! brackets, any script's digits and 00 are understood; letters are not, lest a cell with a name
    //! or an address become a call. The error is Invalid with a sentence for people.
    static Result<PhoneNumber> read(const QString &text, const QString &country,
                                    InternalNumbers internal = InternalNumbers::Refused);

    //! How text looks while it is typed: "0401234567" in FI is "040 1234567". What is no number, or
    //! has an extension, stays as it is.
    static QString formatted(const QString &text, const QString &country);

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

} // namespace floorwalker
