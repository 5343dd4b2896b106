// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/callbacks.h"
#include "models/live/floor.h"

namespace floorwalker {

//! What a desk last saw of its tenant, to be shown at once after a restart.
struct DeskSnapshot {
    FloorSnapshot floor;
    std::optional<CallbackSnapshot> callbacks; //!< nothing when they were never shown
};

} // namespace floorwalker
