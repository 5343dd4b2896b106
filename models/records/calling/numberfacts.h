// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/records/calling/money.h"

#include <QJsonObject>

namespace floorwalker {

enum class NumberType { Unknown, Fixed, Mobile, Other };

//! What the platform knows of a number (`calling/query/number/{number}`).
struct NumberFacts {
    QString normalizedNumber; //!< E.164
    QString countryId; //!< ISO 3166-1
    NumberType type = NumberType::Unknown;
    QString typeWord; //!< as it came, also where it is none of the four
    std::optional<bool> isRestricted;
    std::optional<Money> rate; //!< of a minute of a call to it
    QJsonObject raw; //!< the object that holds the fields

    friend bool operator==(const NumberFacts &, const NumberFacts &) = default;
};

//! Under "numberItem", "number" (also beside "method"), or without a wrapper. (reference: calling-api 2)
Result<NumberFacts> decodeNumberFacts(const QByteArray &body);

} // namespace floorwalker
