// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/businessday.h"

#include <optional>

namespace floorwalker::cli {

//! The T of --since and --until: ISO 8601 (without an offset: in the profile's zone), a date (the
//! beginning of that business day), `today` and `yesterday` (their beginnings), `-2h`, `-15m` or
//! `-31d` (that long before now, days by the calendar of the zone).
std::optional<Instant> momentFromText(const QString &text, const BusinessDay &day, Instant now);

} // namespace floorwalker::cli
