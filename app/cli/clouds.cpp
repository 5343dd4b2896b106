// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/clouds.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QString notConnected(const Profile &profile, BackEnd backEnd)
{
    switch (backEnd) {
    case BackEnd::Calling:
        return u"The profile \"%1\" has no application of the Calling API. Add one to it in the desktop, or set "
               "FLOORWALKER_CALLING_KEY and FLOORWALKER_CALLING_SECRET."_s.arg(profile.name);
    case BackEnd::Conversation:
        return u"The profile \"%1\" has no project of the Conversation API. Add one to it in the desktop, or set "
               "FLOORWALKER_PROJECT, FLOORWALKER_KEY_ID and FLOORWALKER_KEY_SECRET."_s.arg(profile.name);
    case BackEnd::ContactPro:
        break;
    }
    return u"The profile \"%1\" is not connected to Contact Pro."_s.arg(profile.name);
}

} // namespace floorwalker::cli
