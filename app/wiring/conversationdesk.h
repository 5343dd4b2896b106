// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/ledger.h"
#include "models/rest/backends.h"
#include "models/session/profile.h"

namespace floorwalker {

//! All objects of one tenant that work with the Conversation API; there is none where the profile is not connected.
struct ConversationDesk {
    //! backEnds: of a profile that is connected to it.
    ConversationDesk(const BackEnds &backEnds, Ledger &ledger, const Profile &profile);

    RestClient &client;
};

} // namespace floorwalker
