// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/callingdesk.h"

namespace floorwalker {

namespace {

//! The window tells all ages by Contact Pro's clock.
OwnedNumberTable::ServerNow nowOf(const BackEnds &backEnds)
{
    return [&client = backEnds.contactPro] { return client.serverClock().now(); };
}

} // namespace

CallingDesk::CallingDesk(const BackEnds &backEnds, Ledger &ledger, const Profile &profile)
    : reads(*backEnds.calling, *backEnds.callingConfig)
    , callouts(*backEnds.calling, ledger)
    , orders(*backEnds.calling, ledger)
    , conferenceControl(*backEnds.calling, ledger)
    , numberChanges(*backEnds.callingConfig, ledger, ApplicationKey(profile.calling.key))
    , numberQueries(*backEnds.callingConfig)
    , calls(*backEnds.calling, ledger, nowOf(backEnds))
    , conference(*backEnds.calling, nowOf(backEnds))
    , numbers(*backEnds.callingConfig, nowOf(backEnds), ApplicationKey(profile.calling.key))
{
    QObject::connect(&callouts, &CalloutSending::finished, &calls, &FollowedCalls::refresh);
    QObject::connect(&orders, &CallOrdering::finished, &calls, &FollowedCalls::askSoon);
    QObject::connect(&conferenceControl, &ConferenceControl::finished, &conference, &ConferenceItems::refresh);
    QObject::connect(&numberChanges, &NumberChanges::finished, &numbers, &OwnedNumberItems::read);
}

} // namespace floorwalker
