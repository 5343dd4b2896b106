// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <functional>

namespace floorwalker {

//! How long to wait before try n: a random part of a doubling, capped span ("full jitter").
class Backoff
{
public:
    using Random = std::function<double()>; //!< evenly from [0, 1)

    Backoff(Milliseconds base, Milliseconds cap, Random random);

    Milliseconds next(); //!< and grows
    void reset() { m_tries = 0; }

private:
    Milliseconds m_base;
    Milliseconds m_cap;
    Random m_random;
    int m_tries = 0;
};

Backoff::Random systemRandom();

} // namespace floorwalker
