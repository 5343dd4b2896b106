// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace floorwalker::bench {

//! The CPU time of each turn of this thread's event loop: from one waking to the next. What it
//! waits in between costs nothing.
class TurnWatch final : public QObject
{
public:
    TurnWatch();

    void begin(); //!< forgets what was
    double longestMs() const { return m_longest; }
    int turns() const { return m_turns; }

private:
    void mark();

    double m_last = 0;
    double m_longest = 0;
    int m_turns = 0;
};

} // namespace floorwalker::bench
