// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/callback.h"

#include <array>

namespace floorwalker {

//! How near the next call is. (product.md, 21)
enum class CallbackDue {
    Overdue, //!< its time has come
    Soon, //!< within dueSoonWithin
    Later,
    Closed //!< SUCCESSFUL or HANDLED: nobody is called
};
inline constexpr std::array allDues{CallbackDue::Overdue, CallbackDue::Soon, CallbackDue::Later,
                                    CallbackDue::Closed};

inline constexpr Milliseconds dueSoonWithin = std::chrono::minutes(15); //!< inclusive

//! The next time; of a callback that is to be made as soon as possible the moment it was made.
std::optional<Instant> dueAt(const Callback &callback);
CallbackDue dueOf(const Callback &callback, Instant now);
//! When time alone makes dueOf() another; nothing: never.
std::optional<Instant> dueChangesAt(const Callback &callback, Instant now);

//! Whether the server will not call by itself any more: as many failures as are allowed.
bool isGivenUp(const Callback &callback);

} // namespace floorwalker
