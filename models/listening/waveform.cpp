// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/waveform.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace floorwalker {

namespace {

enum Part : int { Lowest, Highest, Loudness };

constexpr quint32 mark = 0x46574156; // "FWAV"
constexpr quint32 version = 1;
constexpr auto hashKind = QCryptographicHash::Sha1;
constexpr double decibelsAStep = 0.5;

float sampleOf(uchar byte)
{
    return float(qint8(byte)) / 127;
}

} // namespace

uchar Waveform::part(qint64 window, int channel, int which) const
{
    return uchar(m_windows[(window * m_channels + channel) * bytesAPart + which]);
}

Waveform::Peak Waveform::peak(int channel, FrameSpan span) const
{
    if (channel < 0 || channel >= m_channels || span.length() <= 0)
        return {};
    const qint64 first = std::clamp<qint64>(span.begin / m_windowFrames, 0, windows());
    const qint64 end = std::clamp<qint64>((span.end - 1) / m_windowFrames + 1, 0, windows());
    qint8 lowest = 0;
    qint8 highest = 0;
    for (qint64 window = first; window < end; ++window) {
        lowest = std::min(lowest, qint8(part(window, channel, Lowest)));
        highest = std::max(highest, qint8(part(window, channel, Highest)));
    }
    return {sampleOf(uchar(lowest)), sampleOf(uchar(highest))};
}

double Waveform::loudness(qint64 window) const
{
    int quietness = 255;
    for (int channel = 0; channel < m_channels; ++channel)
        quietness = std::min<int>(quietness, part(window, channel, Loudness));
    return -quietness * decibelsAStep;
}

QList<FrameSpan> Waveform::silences(const SilenceRule &rule) const
{
    const qint64 least = rule.length.count() * m_rate / 1000;
    QList<FrameSpan> spans;
    qint64 begin = -1;
    const auto close = [&](qint64 end) {
        if (begin >= 0 && end - begin >= least && end > begin)
            spans.append({begin, end});
        begin = -1;
    };
    const qint64 count = windows();
    for (qint64 window = 0; window < count; ++window) {
        if (loudness(window) >= rule.level)
            close(window * m_windowFrames);
        else if (begin < 0)
            begin = window * m_windowFrames;
    }
    close(m_frames);
    return spans;
}

QByteArray Waveform::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << mark << version << qint32(m_channels) << qint32(m_rate) << m_frames << m_missingFrames << m_windowFrames
           << m_windows;
    return bytes + QCryptographicHash::hash(bytes, hashKind);
}

std::shared_ptr<const Waveform> Waveform::fromBytes(const QByteArray &bytes)
{
    const qsizetype length = bytes.size() - QCryptographicHash::hashLength(hashKind);
    if (length <= 0 || QCryptographicHash::hash(bytes.left(length), hashKind) != bytes.mid(length))
        return nullptr;
    const auto waveform = std::make_shared<Waveform>();
    quint32 itsMark = 0;
    quint32 itsVersion = 0;
    qint32 channels = 0;
    qint32 rate = 0;
    QDataStream stream(bytes.left(length));
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> itsMark >> itsVersion >> channels >> rate >> waveform->m_frames >> waveform->m_missingFrames
        >> waveform->m_windowFrames >> waveform->m_windows;
    waveform->m_channels = channels;
    waveform->m_rate = rate;
    const bool isSound = stream.status() == QDataStream::Ok && stream.atEnd() && itsMark == mark && itsVersion == version
        && channels >= 1 && channels <= mostChannels && rate > 0 && waveform->m_frames >= 0
        && waveform->m_windowFrames > 0 && waveform->m_windows.size() % (bytesAPart * channels) == 0
        && waveform->windows() == (waveform->m_frames + waveform->m_windowFrames - 1) / waveform->m_windowFrames;
    return isSound ? waveform : nullptr;
}

} // namespace floorwalker
