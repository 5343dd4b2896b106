// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/dice.h"

#include <cmath>

namespace demo {

Dice::Dice(quint64 seed)
    : m_state(seed * 0x9E3779B97F4A7C15ull + 0x2545F4914F6CDD1Dull)
{
    bits();
}

// splitmix64, public domain by Sebastiano Vigna
quint64 Dice::bits()
{
    m_state += 0x9E3779B97F4A7C15ull;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

int Dice::below(int count)
{
    return count <= 0 ? 0 : static_cast<int>(bits() % static_cast<quint64>(count));
}

double Dice::fraction()
{
    return static_cast<double>(bits() >> 11) * 0x1.0p-53;
}

double Dice::exponential(double mean)
{
    return -mean * std::log(1.0 - fraction());
}

double Dice::duration(double mean)
{
    return exponential(mean / 2) + exponential(mean / 2);
}

} // namespace demo
