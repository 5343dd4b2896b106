// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/listening/sounds.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace floorwalker {

namespace {

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray head(const Sound &sound, qint64 declared)
{
    const int frameBytes = sound.channels * 2;
    QByteArray bytes = "RIFF";
    append(bytes, quint32(36 + declared));
    bytes += "WAVEfmt ";
    append(bytes, quint32(16));
    append(bytes, quint16(1));
    append(bytes, quint16(sound.channels));
    append(bytes, quint32(sound.rate));
    append(bytes, quint32(sound.rate * frameBytes));
    append(bytes, quint16(frameBytes));
    append(bytes, quint16(16));
    bytes += "data";
    append(bytes, quint32(declared));
    return bytes;
}

QByteArray samples(const Sound &sound, qint64 from, qint64 to)
{
    QByteArray bytes;
    bytes.reserve(qsizetype((to - from) * sound.channels * 2));
    for (qint64 frame = from; frame < to; ++frame) {
        for (int channel = 0; channel < sound.channels; ++channel)
            append(bytes, qint16(std::lround(sound.at(channel, frame) * 32767)));
    }
    return bytes;
}

qint64 sampleBytes(const Sound &sound)
{
    return sound.frames * sound.channels * 2;
}

} // namespace

Sound tone(double hertz, double seconds, double level, int rate)
{
    return {.rate = rate,
            .frames = qint64(seconds * rate),
            .at = [=](int, qint64 frame) { return level * std::sin(2 * std::numbers::pi * hertz * double(frame) / rate); }};
}

Sound dialogue(double talk, double silence, int turns, int rate)
{
    const auto turnFrames = qint64((talk + silence) * rate);
    const auto talkFrames = qint64(talk * rate);
    return {.rate = rate,
            .frames = turnFrames * turns,
            .at = [=](int channel, qint64 frame) {
                const bool isTalk = frame % turnFrames < talkFrames && (frame / turnFrames) % 2 == channel;
                return isTalk ? 0.5 * std::sin(2 * std::numbers::pi * 400 * double(frame) / rate) : 0.0;
            }};
}

QByteArray wavBytes(const Sound &sound, qint64 declared)
{
    return head(sound, declared < 0 ? sampleBytes(sound) : declared) + samples(sound, 0, sound.frames);
}

void writeWav(const QString &path, const Sound &sound)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(head(sound, sampleBytes(sound)));
    constexpr qint64 block = 65'536;
    for (qint64 frame = 0; frame < sound.frames; frame += block)
        file.write(samples(sound, frame, std::min(frame + block, sound.frames)));
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace floorwalker
