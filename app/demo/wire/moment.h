// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace demo {

//! Milliseconds since 1970, UTC: how the whole tenant counts time.
using Moment = qint64;

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QByteArray isoMillis(Moment moment); //!< 2011-12-31T13:15:30.123Z
QByteArray isoSeconds(Moment moment); //!< 2011-12-31T13:15:30Z

//! What a time parameter may say: UTC, with 0 to 7 digits of fraction.
std::optional<Moment> momentFromParameter(const QByteArray &text);

} // namespace demo
