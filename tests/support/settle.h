// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>

namespace floorwalker {

//! Answers that are on their way arrive: the event loop turns until it has nothing to do at once.
inline void settle()
{
    constexpr int mostTurns = 10'000; // a loop that never rests is a fault of its own
    for (int turn = 0; turn < mostTurns; ++turn) {
        if (!QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
            return;
    }
    qFatal("The event loop never comes to rest.");
}

} // namespace floorwalker
