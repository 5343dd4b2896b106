// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/callingdesk.h"

namespace floorwalker {

CallingDesk::CallingDesk(const BackEnds &backEnds, Ledger &, const Profile &)
    : client(*backEnds.calling)
{
}

} // namespace floorwalker
