// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/review.h"

namespace floorwalker {

//! A sheet to begin with, in the language of the window; offered, never taken unasked.
ReviewSheet usualSheet();

} // namespace floorwalker
