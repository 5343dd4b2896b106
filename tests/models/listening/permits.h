// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/listenpermit.h"

#include <optional>

namespace floorwalker {

//! A permit for a recording, come by as there is no other way: a tenant's listen log took the reason.
std::optional<ListenPermit> permitFor(const CallRecordingId &recording);

} // namespace floorwalker
