// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/session/signinsecrets.h"

#include <QProcessEnvironment>

#include <optional>

namespace floorwalker {

//! The connection named by FLOORWALKER_URL and its companions. Called "environment"; it saves
//! nothing, and its secrets live in memory alone.
struct EnvironmentProfile {
    Profile profile;
    SignInSecrets secrets;
};

//! Nothing without FLOORWALKER_URL, a Conversation project or a Calling application; an error that names the variable when one is missing or bad.
std::optional<Result<EnvironmentProfile>> environmentProfile(const QProcessEnvironment &environment);

//! Its id, and its name.
ProfileId environmentProfileId();

} // namespace floorwalker
