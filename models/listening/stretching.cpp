// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/stretching.h"

#include <SoundTouch.h>

#include <algorithm>
#include <type_traits>

namespace floorwalker {

static_assert(std::is_same_v<soundtouch::SAMPLETYPE, float>);

namespace {

// The library's own advice for speech: shorter pieces than for music. Milliseconds.
constexpr int sequence = 40;
constexpr int seekWindow = 15;
constexpr int overlap = 8;

} // namespace

Stretching::Stretching(int rate)
    : m_sound(std::make_unique<soundtouch::SoundTouch>())
{
    m_sound->setSampleRate(uint(rate));
    m_sound->setChannels(2);
    m_sound->setSetting(SETTING_SEQUENCE_MS, sequence);
    m_sound->setSetting(SETTING_SEEKWINDOW_MS, seekWindow);
    m_sound->setSetting(SETTING_OVERLAP_MS, overlap);
}

Stretching::Stretching(Stretching &&) noexcept = default;
Stretching &Stretching::operator=(Stretching &&) noexcept = default;
Stretching::~Stretching() = default;

void Stretching::setSpeed(double speed)
{
    m_isPlain = speed == 1;
    m_sound->setTempo(speed);
}

void Stretching::put(const float *stereo, qint64 frames)
{
    if (m_isPlain)
        m_plain.insert(m_plain.end(), stereo, stereo + 2 * frames);
    else
        m_sound->putSamples(stereo, uint(frames));
}

qint64 Stretching::take(float *stereo, qint64 frames)
{
    return m_isPlain ? takePlain(stereo, frames) : m_sound->receiveSamples(stereo, uint(frames));
}

qint64 Stretching::takePlain(float *stereo, qint64 frames)
{
    const size_t count = std::min(m_plain.size() - m_plainTaken, size_t(2 * frames));
    std::copy_n(m_plain.begin() + qptrdiff(m_plainTaken), count, stereo);
    m_plainTaken += count;
    if (m_plainTaken == m_plain.size()) {
        m_plain.clear();
        m_plainTaken = 0;
    }
    return qint64(count / 2);
}

void Stretching::flush()
{
    if (!m_isPlain)
        m_sound->flush();
}

void Stretching::clear()
{
    m_sound->clear();
    m_plain.clear();
    m_plainTaken = 0;
}

} // namespace floorwalker
