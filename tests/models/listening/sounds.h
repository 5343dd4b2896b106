// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace floorwalker {

//! Sound of known content: the value of a channel at a frame, from -1 to 1.
struct Sound {
    int channels = 2;
    int rate = 8000;
    qint64 frames = 0;
    std::function<double(int channel, qint64 frame)> at;
};

//! A tone on every channel.
Sound tone(double hertz, double seconds, double level = 0.5, int rate = 8000);
//! Bursts of tone: the agent speaks first, then the customer, with silence between: seconds of each.
Sound dialogue(double talk, double silence, int turns, int rate = 8000);

//! 16-bit PCM as WAV; declared: what the header says of the samples' bytes, as it is by default.
QByteArray wavBytes(const Sound &sound, qint64 declared = -1);
//! The same in blocks, for what is long.
void writeWav(const QString &path, const Sound &sound);
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace floorwalker
