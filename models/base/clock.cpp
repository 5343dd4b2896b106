// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/clock.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>

namespace floorwalker {

Instant SystemClock::now() const
{
    return Instant(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

Milliseconds SystemClock::steady() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(Milliseconds delay, QObject *receiver, std::function<void()> then)
{
    QTimer::singleShot(std::max(Milliseconds(0), delay), Qt::PreciseTimer, receiver, std::move(then));
}

} // namespace floorwalker
