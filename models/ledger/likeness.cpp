// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/likeness.h"

namespace floorwalker {

bool Likeness::matches(const Likeness &listed) const
{
    if (identity != listed.identity || details.size() != listed.details.size())
        return false;
    for (qsizetype i = 0; i < details.size(); ++i) {
        if (details[i] && details[i] != listed.details[i])
            return false;
    }
    return true;
}

} // namespace floorwalker
