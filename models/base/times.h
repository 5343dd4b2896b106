// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace floorwalker {

using Milliseconds = std::chrono::duration<qint64, std::milli>;

//! A moment in UTC, in whole milliseconds.
using Instant = std::chrono::time_point<std::chrono::system_clock, Milliseconds>;

//! ISO 8601 with date and time, 0 to 9 digits of a second's fraction (the rest is cut to
//! milliseconds), `Z` or an offset; anything else is nothing. (references: contactpro-cmi-additions 14,
//! conversation-api 2)
std::optional<Instant> instantFromIso(QStringView text);

//! "2011-12-31T13:15:30.123Z", as the APIs write it.
QString toIso(Instant moment);

} // namespace floorwalker
