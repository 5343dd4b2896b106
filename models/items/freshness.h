// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/times.h"

#include <optional>

namespace floorwalker {

//! What a panel says about the age of its data.
struct Freshness {
    std::optional<Instant> answeredAt; //!< server clock; nothing before the first answer
    bool isStale = false;
    bool isSnapshot = false; //!< from a former run
    std::optional<Error> error; //!< of the last poll

    friend bool operator==(const Freshness &, const Freshness &) = default;
};

} // namespace floorwalker
