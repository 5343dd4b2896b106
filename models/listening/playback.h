// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/samplesource.h"
#include "models/listening/stretching.h"
#include "models/listening/waveform.h"

#include <array>
#include <deque>
#include <optional>

namespace floorwalker {

//! What is heard of a recording: whoever plays pulls samples out of it. Keeps the place, the speed with the
//! pitch as it was, a loop, what is skipped, and the volume of each channel; every change is heard with the
//! next samples. Knows no sound device. One thread at a time.
class Playback final
{
public:
    static constexpr double slowest = 0.5;
    static constexpr double fastest = 3;
    enum Channel : int { Agent, Customer, ChannelCount }; //!< left, right

    explicit Playback(SampleSource source);

    int rate() const { return m_source.shape().rate; }
    qint64 frames() const { return m_frames; }
    bool hasTwoChannels() const { return m_source.shape().channels > 1; }

    //! Interleaved, two channels. Fewer frames than asked for only at the end.
    qint64 read(float *into, qint64 frames);
    bool isAtEnd() const { return m_hasEnded; }

    //! The frame of the recording that is heard next.
    qint64 position() const;
    void seek(qint64 frame);
    double speed() const { return m_speed; }
    void setSpeed(double speed); //!< kept between slowest and fastest

    //! Of a recording with one channel the agent's counts for both.
    void setVolume(Channel channel, double volume); //!< 1 as recorded, up to 2
    void setMuted(Channel channel, bool isMuted);

    //! Goes back to its begin whenever its end is reached; nothing ends the loop.
    void setLoop(std::optional<FrameSpan> loop);
    //! Leaves silences out, but for a little at both ends. In order, as Waveform::silences() gives them.
    void setSkipped(const QList<FrameSpan> &silences);
    Milliseconds saved() const; //!< by skipping, until now
    //! What skipping them all would save.
    static Milliseconds savedBy(const QList<FrameSpan> &silences, int rate);

    //! Takes in what has been added to the file since; false when nothing was.
    bool refresh();

private:
    //! What was put into the stretching and has not come out of it.
    struct Fed {
        qint64 begin;
        double frames;
    };

    bool feed(); //!< false at the end
    qint64 nextStop(); //!< moves over what is left out; returns up to where sound follows
    void consume(qint64 heard);
    void amplify(float *stereo, qint64 frames) const;
    FrameSpan skipAt(qint64 frame) const;
    static QList<FrameSpan> shortened(const QList<FrameSpan> &silences, int rate);

    SampleSource m_source;
    Stretching m_stretching;
    qint64 m_frames;
    qint64 m_next = 0; //!< the frame that is fed next
    std::deque<Fed> m_fed;
    std::optional<FrameSpan> m_loop;
    QList<FrameSpan> m_skipped;
    qint64 m_savedFrames = 0;
    std::array<double, ChannelCount> m_volume{1, 1};
    std::array<bool, ChannelCount> m_isMuted{};
    double m_speed = 1;
    bool m_isFlushed = false;
    bool m_hasEnded = false;
    std::vector<float> m_block;
};

} // namespace floorwalker
