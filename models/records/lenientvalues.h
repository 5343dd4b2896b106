// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace floorwalker {

//! What a JSON value holds, read as FieldReader reads it, but from simdjson: null is absent, numbers
//! and flags may come as texts.
template<typename T>
struct Lenient {
    std::optional<T> value; //!< nothing: absent, or wrong
    bool isWrong = false; //!< of another type
};

bool isNull(simdjson::ondemand::value value);
//! A number as its digits. Valid until the parser reads the next document.
Lenient<std::string_view> lenientText(simdjson::ondemand::value value);
Lenient<qint64> lenientInteger(simdjson::ondemand::value value);
Lenient<bool> lenientFlag(simdjson::ondemand::value value);
Lenient<Instant> lenientMoment(simdjson::ondemand::value value);

} // namespace floorwalker
