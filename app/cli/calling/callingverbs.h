// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>

//! The commands of the Calling API, with their verbs.
namespace floorwalker::cli {

std::unique_ptr<Command> callCommand();
std::unique_ptr<Command> conferenceCommand();
std::unique_ptr<Command> calloutCommand();
std::unique_ptr<Command> numbersCommand();
std::unique_ptr<Command> callbackUrlsCommand();

} // namespace floorwalker::cli
