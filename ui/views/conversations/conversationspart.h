// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/tabpart.h"

namespace floorwalker {

using ConversationsPart = TabPart; //!< one tab of the page of conversations

} // namespace floorwalker
