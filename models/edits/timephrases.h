// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QTime>

#include <optional>
#include <variant>

namespace floorwalker {

//! What words about a time say, before anybody knows what day it is or where.
struct SoonPhrase { };

struct PassingPhrase {
    int days = 0; //!< dates on
    Milliseconds span{0}; //!< and then time that passes
};

struct WallPhrase {
    enum class Day { None, Ahead, Weekday, Date };
    Day day = Day::None;
    int number = 0; //!< days ahead; 1 Monday to 7 Sunday; day of the month
    int month = 0;
    std::optional<int> year;
    bool isNext = false; //!< "next friday"
    std::optional<QTime> time;
};

//! An Instant was written in full, with its offset; monostate was not understood.
using TimePhrase = std::variant<std::monostate, SoonPhrase, PassingPhrase, WallPhrase, Instant>;

//! Understands the English and the Finnish words alike.
TimePhrase timePhrase(const QString &text);

} // namespace floorwalker
