// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

namespace floorwalker {

//! May a read that failed so be asked again as it was? Not after time-outs and 504: the question
//! itself was too large (product.md, 4).
bool mayBeAskedAgain(ErrorKind kind);

constexpr int attemptsOfARead = 3;

} // namespace floorwalker
