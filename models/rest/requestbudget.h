// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <deque>

namespace floorwalker {

//! At most so many requests in any sixty seconds. A share is kept for people: polls stop earlier
//! than questions somebody waits for.
class RequestBudget
{
public:
    explicit RequestBudget(int perMinute);

    void setPerMinute(int perMinute) { m_perMinute = perMinute; }
    int perMinute() const { return m_perMinute; }
    int used(Milliseconds now) const; //!< in the last minute

    bool takeForPoll(Milliseconds now);
    bool takeForPerson(Milliseconds now);
    Milliseconds untilFree(Milliseconds now) const; //!< how long a person's question must wait

private:
    void forget(Milliseconds now) const;
    bool take(int limit, Milliseconds now);

    int m_perMinute;
    mutable std::deque<Milliseconds> m_sent;
};

} // namespace floorwalker
