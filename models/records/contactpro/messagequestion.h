// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QString>

#include <optional>

namespace floorwalker {

//! Which messages are looked at. Patterns know * and ?; empty is any.
struct MessageQuestion {
    enum class By { Either, Created, Sent }; //!< which time the range is about
    By by = By::Either;
    std::optional<Instant> from; //!< nothing: the begin of the business day
    std::optional<Instant> until; //!< nothing: whatever is ahead
    QString source;
    QString subtype;

    friend bool operator==(const MessageQuestion &, const MessageQuestion &) = default;
};

} // namespace floorwalker
