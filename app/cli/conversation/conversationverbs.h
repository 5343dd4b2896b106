// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>

namespace floorwalker::cli {

std::unique_ptr<Command> conversationCommand(); //!< `conversation VERB`

} // namespace floorwalker::cli
