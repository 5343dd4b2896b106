// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/quota.h"

namespace demo {

int Quota::spend(const QByteArray &apiKey, Clock::time_point now)
{
    using namespace std::chrono;
    Spent &spent = m_spent[apiKey];
    if (spent.count == 0 || now - spent.since >= 1min)
        spent = { now, 0 };
    if (spent.count >= m_perMinute)
        return std::max(1, int(ceil<seconds>(1min - (now - spent.since)).count()));
    ++spent.count;
    return 0;
}

} // namespace demo
