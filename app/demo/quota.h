// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace demo {

//! Requests a minute for each API key, counted from the first request of the minute.
class Quota {
public:
    using Clock = std::chrono::steady_clock;

    explicit Quota(int perMinute) : m_perMinute(perMinute) { }

    //! Zero: go ahead, and it is counted. Otherwise the seconds until there is quota again.
    int spend(const QByteArray &apiKey, Clock::time_point now = Clock::now());

private:
    struct Spent {
        Clock::time_point since;
        int count = 0;
    };

    int m_perMinute;
    QHash<QByteArray, Spent> m_spent;
};

} // namespace demo
