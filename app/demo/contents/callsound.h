// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/wire/guid.h"

#include <QByteArray>

#include <vector>

namespace demo {

//! How a call sounded: two voices that take turns and pause, without words. Agent left, customer right;
//! always the same for the same call. The file is made in the pieces somebody asks for.
class CallSound {
public:
    static constexpr int Rate = 8000; //!< frames a second

    CallSound(const Guid &call, qint64 milliseconds);

    qint64 frames() const { return m_frames; }
    qint64 fileBytes() const;
    QByteArray file(qint64 from, qint64 length) const; //!< a piece of it as WAV, 16 bits

private:
    struct Syllable {
        qint64 begin = 0; //!< frame
        int length = 0;
        int channel = 0;
        int vowel = 0;
        float level = 0;
        float pitch = 0; //!< turns a frame
        float glide = 0; //!< of the pitch, over the syllable
    };

    void speak(class Dice &dice, int channel, qint64 from, qint64 to, double hertz);
    void addFrames(QByteArray &bytes, qint64 from, qint64 to) const;

    qint64 m_frames;
    std::vector<Syllable> m_syllables; //!< in order; they do not overlap
};

} // namespace demo
