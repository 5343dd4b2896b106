// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/conversationdesk.h"

namespace floorwalker {

ConversationDesk::ConversationDesk(const BackEnds &backEnds, Ledger &, const Profile &)
    : client(*backEnds.conversation)
{
}

} // namespace floorwalker
