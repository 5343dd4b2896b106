// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

namespace floorwalker {

//! Whether nothing is wrong but the pace: the same may be asked again when there is quota, the server's
//! or our own.
constexpr bool isQuota(ErrorKind kind)
{
    return kind == ErrorKind::TooManyRequests || kind == ErrorKind::BudgetExhausted;
}

} // namespace floorwalker
