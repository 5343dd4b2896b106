// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/session/profile.h"

namespace floorwalker::cli {

//! What to do where a profile is not connected to a back end that is needed.
QString notConnected(const Profile &profile, BackEnd backEnd);

} // namespace floorwalker::cli
