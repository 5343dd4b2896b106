// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/figures/severity.h"

#include <optional>

namespace floorwalker {

//! From which value on a figure is in breach; inclusive.
template<typename Value>
struct Limit {
    Value warning;
    Value critical;

    friend bool operator==(const Limit &, const Limit &) = default;
};

//! Limits of one queue, or of the floor. (product.md, "Starting limits")
struct Limits {
    Limit<qint64> waiting{5, 10};
    Limit<Milliseconds> longestWait{std::chrono::seconds(60), std::chrono::seconds(120)};

    friend bool operator==(const Limits &, const Limits &) = default;
};

template<typename Value>
constexpr Severity severityOf(const Value &value, const Limit<Value> &limit)
{
    return value >= limit.critical ? Severity::Critical
        : value >= limit.warning   ? Severity::Warning
                                   : Severity::None;
}

//! What is unknown breaches nothing.
template<typename Value>
constexpr Severity severityOf(const std::optional<Value> &value, const Limit<Value> &limit)
{
    return value ? severityOf(*value, limit) : Severity::None;
}

} // namespace floorwalker
