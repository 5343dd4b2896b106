// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callingreads.h"
#include "models/edits/callordering.h"
#include "models/edits/calloutsending.h"
#include "models/edits/conferencecontrol.h"
#include "models/edits/followedcalls.h"
#include "models/edits/numberchanges.h"
#include "models/edits/numberqueries.h"
#include "models/items/conferenceitems.h"
#include "models/items/ownednumberitems.h"
#include "models/ledger/ledger.h"
#include "models/rest/backends.h"
#include "models/session/profile.h"

namespace floorwalker {

//! All objects of one tenant that work with the Calling API; there is none where the profile is not connected.
struct CallingDesk {
    //! backEnds: of a profile that is connected to it.
    CallingDesk(const BackEnds &backEnds, Ledger &ledger, const Profile &profile);

    CallingReads reads;
    CalloutSending callouts;
    CallOrdering orders;
    ConferenceControl conferenceControl;
    NumberChanges numberChanges;
    NumberQueries numberQueries;
    FollowedCalls calls;
    ConferenceItems conference;
    OwnedNumberItems numbers;
};

} // namespace floorwalker
