// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace floorwalker {

class FieldReader;

//! An amount as the Calling API gives it: `{currencyId, amount}`.
struct Money {
    QString currency; //!< ISO 4217, as it came
    double amount = 0;

    friend bool operator==(const Money &, const Money &) = default;
};

//! The amount under the key; nothing when there is none, or no number in it. It may come as a text.
std::optional<Money> readMoney(FieldReader &fields, QStringView key);

} // namespace floorwalker
