// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace floorwalker {

//! What the pages of the Conversation API work with; lives as long as they do.
struct ConversationPlace {
};

} // namespace floorwalker
