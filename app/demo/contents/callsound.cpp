// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/callsound.h"

#include "app/demo/contents/relateddice.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace demo {

namespace {

constexpr int FrameBytes = 4;
constexpr qint64 HeadBytes = 44;
constexpr int Steps = 512; // of one turn of a voice
constexpr int Vowels = 3;
constexpr double LongPauseShare = 0.12; // somebody looks something up

using Turn = std::array<float, Steps>;

qint64 toFrames(double seconds)
{
    return qint64(seconds * CallSound::Rate);
}

double seconds(Dice &dice, double least, double most)
{
    return least + (most - least) * dice.fraction();
}

// One turn of the vocal cords through a mouth with two formants.
Turn vowel(double first, double second)
{
    constexpr double Fundamental = 150;
    constexpr int Harmonics = 18;
    Turn turn {};
    for (int k = 1; k <= Harmonics; ++k) {
        const double hertz = k * Fundamental;
        const auto formant = [hertz](double at, double width) { return std::exp(-std::pow((hertz - at) / width, 2)); };
        const double strength = (formant(first, 250) + 0.5 * formant(second, 350) + 0.08) / std::sqrt(k);
        for (int i = 0; i < Steps; ++i)
            turn[size_t(i)] += float(strength * std::sin(2 * std::numbers::pi * k * i / Steps));
    }
    const float most = *std::max_element(turn.begin(), turn.end(), [](float a, float b) { return std::abs(a) < std::abs(b); });
    for (float &step : turn)
        step /= std::abs(most);
    return turn;
}

const std::array<Turn, Vowels> &vowels()
{
    static const std::array<Turn, Vowels> all { vowel(750, 1200), vowel(300, 2200), vowel(350, 800) };
    return all;
}

// A line is never quite still.
int hiss(qint64 frame, int channel)
{
    const quint64 mixed = (quint64(frame) * 2 + quint64(channel) + 1) * 0x9E3779B97F4A7C15ull;
    return int(mixed >> 61) - 4;
}

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray head(qint64 soundBytes)
{
    QByteArray bytes = "RIFF";
    append(bytes, quint32(HeadBytes - 8 + soundBytes));
    bytes += "WAVEfmt ";
    append(bytes, quint32(16));
    append(bytes, quint16(1));
    append(bytes, quint16(2));
    append(bytes, quint32(CallSound::Rate));
    append(bytes, quint32(CallSound::Rate * FrameBytes));
    append(bytes, quint16(FrameBytes));
    append(bytes, quint16(16));
    bytes += "data";
    append(bytes, quint32(soundBytes));
    return bytes;
}

} // namespace

CallSound::CallSound(const Guid &call, qint64 milliseconds)
    : m_frames(std::max<qint64>(milliseconds, 1000) * Rate / 1000)
{
    Dice dice = relatedDice(call, Kind::Audio);
    const std::array voices { seconds(dice, 90, 220), seconds(dice, 90, 220) };
    int channel = 0; // the agent says hello
    for (qint64 at = toFrames(0.4); at < m_frames; channel = 1 - channel) {
        const qint64 end = std::min(m_frames, at + toFrames(seconds(dice, 1, 7)));
        speak(dice, channel, at, end, voices[size_t(channel)]);
        at = end + toFrames(dice.chance(LongPauseShare) ? seconds(dice, 4, 15) : seconds(dice, 0.2, 1.2));
    }
}

void CallSound::speak(Dice &dice, int channel, qint64 from, qint64 to, double hertz)
{
    for (qint64 at = from; at < to;) {
        Syllable syllable;
        syllable.begin = at;
        syllable.length = int(std::min(to - at, toFrames(seconds(dice, 0.12, 0.26))));
        syllable.channel = channel;
        syllable.vowel = dice.below(Vowels);
        syllable.level = float(seconds(dice, 0.15, 0.45));
        syllable.pitch = float(hertz * seconds(dice, 0.9, 1.15) / Rate);
        syllable.glide = float(seconds(dice, -0.1, 0.1));
        m_syllables.push_back(syllable);
        at += syllable.length + toFrames(dice.chance(0.3) ? seconds(dice, 0.03, 0.12) : 0);
    }
}

qint64 CallSound::fileBytes() const
{
    return HeadBytes + m_frames * FrameBytes;
}

QByteArray CallSound::file(qint64 from, qint64 length) const
{
    from = std::clamp<qint64>(from, 0, fileBytes());
    const qint64 to = from + std::clamp<qint64>(length, 0, fileBytes() - from);
    QByteArray bytes;
    qint64 begin = from; // of what bytes hold
    if (from < HeadBytes) {
        bytes = head(m_frames * FrameBytes);
        begin = 0;
    }
    const qint64 firstFrame = std::max<qint64>(0, from - HeadBytes) / FrameBytes;
    if (from >= HeadBytes)
        begin = HeadBytes + firstFrame * FrameBytes;
    if (to > HeadBytes)
        addFrames(bytes, firstFrame, std::min(m_frames, (to - HeadBytes + FrameBytes - 1) / FrameBytes));
    return bytes.mid(from - begin, to - from);
}

void CallSound::addFrames(QByteArray &bytes, qint64 from, qint64 to) const
{
    bytes.resize(bytes.size() + (to - from) * FrameBytes);
    char *into = bytes.data() + bytes.size() - (to - from) * FrameBytes;
    auto syllable = std::upper_bound(m_syllables.cbegin(), m_syllables.cend(), from,
                                     [](qint64 frame, const Syllable &s) { return frame < s.begin + s.length; });
    const auto &shapes = vowels();
    for (qint64 frame = from; frame < to; ++frame) {
        while (syllable != m_syllables.cend() && frame >= syllable->begin + syllable->length)
            ++syllable;
        std::array values { hiss(frame, 0), hiss(frame, 1) };
        if (syllable != m_syllables.cend() && frame >= syllable->begin) {
            const auto passed = float(frame - syllable->begin);
            const float share = passed / float(syllable->length);
            const float turns = syllable->pitch * passed * (1 + syllable->glide * share / 2);
            const float step = (turns - std::floor(turns)) * Steps;
            const float wave = shapes[size_t(syllable->vowel)][std::min(size_t(step), size_t(Steps - 1))];
            values[size_t(syllable->channel)] += int(32767 * syllable->level * wave * 4 * share * (1 - share));
        }
        qToLittleEndian(qint16(values[0]), into);
        qToLittleEndian(qint16(values[1]), into + 2);
        into += FrameBytes;
    }
}

} // namespace demo
