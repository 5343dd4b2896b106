// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace floorwalker {

//! A count of contacts over another, or an average, with what it was made of, for Explain. Without a
//! divisor there is no value: a dash on screen, an empty cell in files, never 0 % or 100 %.
struct Figure {
    qint64 numerator = 0;
    qint64 denominator = 0;
    std::optional<double> value;

    friend bool operator==(const Figure &, const Figure &) = default;
};

//! The only division of figures. A divisor below one, as contradictory counts make it, is none.
constexpr Figure ratio(qint64 numerator, qint64 denominator)
{
    return {numerator, denominator,
            denominator > 0 ? std::optional(double(numerator) / double(denominator)) : std::nullopt};
}

} // namespace floorwalker
