// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/times.h"
#include "models/listening/audiofile.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace floorwalker {

//! From begin to before end, in frames of the recording.
struct FrameSpan {
    qint64 begin = 0;
    qint64 end = 0;

    qint64 length() const { return end - begin; }
    friend bool operator==(const FrameSpan &, const FrameSpan &) = default;
};

//! What counts as silence.
struct SilenceRule {
    double level = -45; //!< dBFS; quieter than this on every channel
    Milliseconds length{1000}; //!< and at least so long
    friend bool operator==(const SilenceRule &, const SilenceRule &) = default;
};

//! A recording as it is drawn: for each window of ten milliseconds and each channel the lowest and the
//! highest sample and the loudness. That is all that is kept of it, 6 bytes a window of two channels, and no
//! more than mostWindows of them. Immutable; shared between threads.
class Waveform final
{
public:
    static constexpr int mostChannels = 2; //!< agent, customer; what is beyond is not drawn
    static constexpr qint64 mostWindows = 2'000'000; //!< five and a half hours; longer ones have longer windows

    struct Peak {
        float lowest = 0;
        float highest = 0;
    };

    int channels() const { return m_channels; }
    int rate() const { return m_rate; }
    qint64 frames() const { return m_frames; } //!< that could be read
    qint64 missingFrames() const { return m_missingFrames; } //!< that the file promises beside: it was cut
    qint64 windowFrames() const { return m_windowFrames; }
    qint64 windows() const { return m_windows.size() / (bytesAPart * std::max(1, m_channels)); }

    //! What a column of a drawing shows of a stretch; nothing of an empty one.
    Peak peak(int channel, FrameSpan span) const;
    //! In dBFS, of the loudest channel; -127.5 is the least.
    double loudness(qint64 window) const;

    //! By any rule, without reading the file again. In order; they do not touch.
    QList<FrameSpan> silences(const SilenceRule &rule) const;

    //! As a file keeps it. Nothing for what is no whole waveform.
    QByteArray toBytes() const;
    static std::shared_ptr<const Waveform> fromBytes(const QByteArray &bytes);

private:
    friend class WaveformPass;
    static constexpr int bytesAPart = 3; //!< a channel of a window: lowest, highest, loudness

    uchar part(qint64 window, int channel, int which) const;

    int m_channels = 0;
    int m_rate = 0;
    qint64 m_frames = 0;
    qint64 m_missingFrames = 0;
    qint64 m_windowFrames = 1;
    QByteArray m_windows;
};

} // namespace floorwalker
