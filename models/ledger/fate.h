// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

namespace floorwalker {

//! What an error says about a write that was to be sent.
enum class Fate {
    NotTaken, //!< it never reached what would act on it: it may be sent as before
    Refused, //!< the server looked at it and said no
    Unknown //!< it may have taken effect
};

Fate fateOf(ErrorKind kind);

} // namespace floorwalker
