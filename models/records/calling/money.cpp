// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/calling/money.h"

#include "models/records/jsonreading.h"

namespace floorwalker {

std::optional<Money> readMoney(FieldReader &fields, QStringView key)
{
    return fields.part(key, [](FieldReader &money) -> std::optional<Money> {
        const auto amount = money.decimal(u"amount");
        if (!amount)
            return std::nullopt;
        return Money{money.text(u"currencyId"), *amount};
    });
}

} // namespace floorwalker
