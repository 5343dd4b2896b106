// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/session/profile.h"

namespace floorwalker {

//! A profile as JSON; what others holds goes back to where it came from.
QJsonObject toJson(const Profile &profile);

//! Missing fields take their starting values and unknown ones are kept; a field of a wrong type or
//! out of bounds is an error that names it. The id must be plain, because files are named by it.
Result<Profile> profileFromJson(const QJsonObject &object);

} // namespace floorwalker
