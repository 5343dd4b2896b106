// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/turnwatch.h"

#include "tests/bench/rounds.h"

#include <QAbstractEventDispatcher>

namespace floorwalker::bench {

TurnWatch::TurnWatch()
{
    // awake() comes once a turn with every dispatcher: before its work with the one, after it with
    // the other.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, &TurnWatch::mark);
    begin();
}

void TurnWatch::begin()
{
    m_longest = 0;
    m_turns = 0;
    m_last = threadCpuMs();
}

void TurnWatch::mark()
{
    const double now = threadCpuMs();
    m_longest = std::max(m_longest, now - m_last);
    m_last = now;
    ++m_turns;
}

} // namespace floorwalker::bench
