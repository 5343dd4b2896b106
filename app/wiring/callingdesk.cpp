// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/callingdesk.h"

namespace floorwalker {

CallingDesk::CallingDesk(const BackEnds &backEnds, Ledger &ledger, const Profile &profile)
    : client(*backEnds.calling)
    , application(profile.calling.key)
    , reads(*backEnds.calling, *backEnds.callingConfig)
    , calloutSending(*backEnds.calling, ledger)
    , callOrdering(*backEnds.calling, ledger)
    , conferenceControl(*backEnds.calling, ledger)
    , numberChanges(*backEnds.callingConfig, ledger, application)
    , numberQueries(*backEnds.callingConfig)
    , startedCalls(*backEnds.calling, ledger)
{
}

} // namespace floorwalker
