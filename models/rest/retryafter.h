// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QByteArray>

#include <optional>

namespace floorwalker {

//! The wait a `Retry-After` header asks for: seconds or an HTTP date, clamped to 0 s .. 10 min.
//! Anything else counts as absent.
std::optional<Milliseconds> retryAfter(const QByteArray &header, Instant serverNow);

//! An HTTP date ("Sun, 06 Nov 1994 08:49:37 GMT"), as in the Date header.
std::optional<Instant> instantFromHttpDate(const QByteArray &text);

} // namespace floorwalker
