// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace floorwalker {

Backoff::Backoff(Milliseconds base, Milliseconds cap, Random random)
    : m_base(base)
    , m_cap(cap)
    , m_random(std::move(random))
{
}

Milliseconds Backoff::next()
{
    const int doublings = std::min(m_tries++, 20);
    const Milliseconds span = std::min(m_cap, m_base * (1 << doublings));
    return Milliseconds(qint64(m_random() * double(span.count())));
}

Backoff::Random systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

} // namespace floorwalker
