// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


// A recording, from its file to the waveform, against reading the file; and what stays in memory of it.

#include "models/listening/audiofile.h"
#include "models/listening/waveformpass.h"
#include "tests/bench/memory.h"
#include "tests/bench/rounds.h"
#include "tests/bench/stages.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace floorwalker::bench {

namespace {

constexpr int rate = 8000;
constexpr int channels = 2;
constexpr int bytesASecond = rate * channels * int(sizeof(qint16));
constexpr int talkSeconds = 7; //!< then as long nothing
constexpr int rounds = 3; //!< an hour each

//! A WAV file of 16-bit samples: noise by turns on either channel.
void record(const QString &path, int hours)
{
    const quint32 bytes = quint32(hours) * 3600 * bytesASecond;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("No place for a recording: %s", qPrintable(file.errorString()));
    QByteArray head("RIFF    WAVEfmt                     data    ", 44);
    const auto put = [&head](int at, auto value) { qToLittleEndian(value, head.data() + at); };
    put(4, bytes + 36);
    put(16, quint32(16));
    put(20, quint16(1)); // PCM
    put(22, quint16(channels));
    put(24, quint32(rate));
    put(28, quint32(bytesASecond));
    put(32, quint16(channels * sizeof(qint16)));
    put(34, quint16(8 * sizeof(qint16)));
    put(40, bytes);
    file.write(head);
    quint32 dice = 1;
    QByteArray second(bytesASecond, '\0');
    for (int i = 0; i < hours * 3600; ++i) {
        auto *samples = reinterpret_cast<qint16 *>(second.data());
        for (int sample = 0; sample < rate * channels; ++sample) {
            dice = dice * 1664525 + 1013904223;
            const bool isTalking = i / talkSeconds % channels == sample % channels;
            samples[sample] = isTalking ? qint16(qint32(dice) >> 18) : qint16(0);
        }
        file.write(second);
    }
}

void drawn(const QString &path)
{
    auto file = AudioFile::open(path);
    if (!file)
        qFatal("The recording cannot be read.");
    AudioFile sound = std::move(file).value();
    const std::atomic_bool isCancelled = false;
    if (!WaveformPass::run(sound, isCancelled, [](double) {}))
        qFatal("The recording cannot be drawn.");
}

void readOnly(const QString &path)
{
    QFile file(path);
    QByteArray block(1 << 16, Qt::Uninitialized);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("The recording cannot be read.");
    while (file.read(block.data(), block.size()) > 0) { }
}

double mostGrownMb(const QString &path)
{
    forgetPeak();
    const double before = residentMb();
    drawn(path);
    return peakMb() - before;
}

} // namespace

QList<Figure> recordingFigures(const Effort &)
{
    const QTemporaryDir folder;
    const QString hour = folder.filePath(QStringLiteral("hour.wav"));
    const QString twoHours = folder.filePath(QStringLiteral("two.wav"));
    record(hour, 1);
    record(twoHours, 2);
    Figure pass{.promise = QStringLiteral("recording"),
                .what = QStringLiteral("an hour of 8 kHz, two channels, file to waveform"),
                .unit = QStringLiteral("ms"),
                .yardstickName = QStringLiteral("reading the file"),
                .goal = 2000};
    Rounds::run(rounds, [&] { return costOf([&] { drawn(hour); }); }, [&] { return costOf([&] { readOnly(hour); }); }).fill(pass);
    return {pass,
            {.promise = QStringLiteral("recording"),
             .what = QStringLiteral("memory grown while two hours are drawn"),
             .unit = QStringLiteral("MB"),
             .ours = mostGrownMb(twoHours),
             .yardstickName = QStringLiteral("one hour"),
             .yardstick = mostGrownMb(hour),
             .goal = 16}};
}

} // namespace floorwalker::bench
