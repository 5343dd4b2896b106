// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace soundtouch {
class SoundTouch;
}

namespace floorwalker {

//! Makes two channels of speech faster or slower and keeps their pitch. What is put in comes out later,
//! and after flush() all of it; at speed 1 untouched. The one file that knows SoundTouch.
class Stretching final
{
    Q_DISABLE_COPY(Stretching)

public:
    explicit Stretching(int rate);
    Stretching(Stretching &&) noexcept;
    Stretching &operator=(Stretching &&) noexcept;
    ~Stretching();

    void setSpeed(double speed); //!< of what is put in from now on; clear() first
    void put(const float *stereo, qint64 frames);
    qint64 take(float *stereo, qint64 frames); //!< as much as is ready
    void flush();
    void clear(); //!< forgets what was put in

private:
    qint64 takePlain(float *stereo, qint64 frames);

    std::unique_ptr<soundtouch::SoundTouch> m_sound;
    std::vector<float> m_plain; //!< at speed 1
    size_t m_plainTaken = 0;
    bool m_isPlain = true;
};

} // namespace floorwalker
