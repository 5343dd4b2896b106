// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/retrypolicy.h"

namespace floorwalker {

bool mayBeAskedAgain(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServerError:
    case ErrorKind::Unreachable:
    case ErrorKind::ConnectionLost:
        return true;
    default:
        return false;
    }
}

} // namespace floorwalker
