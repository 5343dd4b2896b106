// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/clock.h"

#include <QDateTime>

namespace floorwalker {

Instant SystemClock::now() const
{
    return Instant(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

Milliseconds SystemClock::steady() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace floorwalker
