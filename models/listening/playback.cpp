// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/playback.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace floorwalker {

namespace {

constexpr qint64 blockFrames = 1024;
//! Of a silence so much stays at each end, so that no word is cut.
constexpr double keptSeconds = 0.15;
constexpr double loudest = 2;

} // namespace

Playback::Playback(SampleSource source)
    : m_source(std::move(source))
    , m_stretching(m_source.shape().rate)
    , m_frames(m_source.shape().frames)
    , m_block(size_t(2 * blockFrames))
{
}

qint64 Playback::read(float *into, qint64 frames)
{
    qint64 done = 0;
    while (done < frames) {
        const qint64 came = m_stretching.take(into + 2 * done, frames - done);
        if (came > 0) {
            consume(came);
            done += came;
        } else if (!feed()) {
            m_hasEnded = true;
            break;
        }
    }
    amplify(into, done);
    return done;
}

bool Playback::feed()
{
    const qint64 stop = nextStop();
    const qint64 came = m_next < stop ? m_source.read(m_next, m_block.data(), std::min(blockFrames, stop - m_next)) : 0;
    if (came > 0) {
        m_stretching.put(m_block.data(), came);
        m_fed.push_back({m_next, double(came)});
        m_next += came;
        return true;
    }
    if (m_next < stop) // damaged from here on
        m_frames = m_next;
    if (m_isFlushed)
        return false;
    m_isFlushed = true;
    m_stretching.flush();
    return true;
}

qint64 Playback::nextStop()
{
    for (;;) {
        if (m_loop && m_next >= std::min(m_loop->end, m_frames))
            m_next = m_loop->begin;
        const qint64 end = m_loop ? std::min(m_loop->end, m_frames) : m_frames;
        const FrameSpan skip = skipAt(m_next);
        // A loop around nothing but silence is heard as it is, or it would go round for ever.
        if (m_loop && skip.begin <= m_loop->begin && skip.end >= end)
            return end;
        if (skip.begin > m_next)
            return std::min(end, skip.begin);
        if (m_next >= end || skip.end <= m_next)
            return end;
        const qint64 target = std::min(skip.end, end);
        m_savedFrames += target - m_next;
        m_next = target;
        if (!m_loop && m_next >= end)
            return end;
    }
}

//! The skipped stretch a frame is in, else the next one; one behind everything when there is none.
FrameSpan Playback::skipAt(qint64 frame) const
{
    const auto found = std::upper_bound(m_skipped.cbegin(), m_skipped.cend(), frame,
                                        [](qint64 at, const FrameSpan &span) { return at < span.end; });
    const qint64 never = std::numeric_limits<qint64>::max();
    return found == m_skipped.cend() ? FrameSpan{never, never} : *found;
}

void Playback::consume(qint64 heard)
{
    double left = double(heard) * m_speed;
    while (left > 0 && !m_fed.empty()) {
        Fed &first = m_fed.front();
        const double taken = std::min(left, first.frames);
        first.begin += qint64(std::llround(taken));
        first.frames -= taken;
        left -= taken;
        if (first.frames < 0.5)
            m_fed.pop_front();
    }
}

qint64 Playback::position() const
{
    if (m_hasEnded || m_fed.empty())
        return std::min(m_next, m_frames);
    return m_fed.front().begin;
}

void Playback::seek(qint64 frame)
{
    m_stretching.clear();
    m_fed.clear();
    m_next = std::clamp<qint64>(frame, 0, m_frames);
    m_isFlushed = false;
    m_hasEnded = false;
}

void Playback::setSpeed(double speed)
{
    speed = std::isfinite(speed) ? std::clamp(speed, slowest, fastest) : 1;
    if (speed == m_speed)
        return;
    const qint64 here = position();
    m_speed = speed;
    seek(here); // what is in the stretching has the old speed
    m_stretching.setSpeed(speed);
}

void Playback::setVolume(Channel channel, double volume)
{
    m_volume[size_t(channel)] = std::isfinite(volume) ? std::clamp(volume, 0.0, loudest) : 1;
}

void Playback::setMuted(Channel channel, bool isMuted)
{
    m_isMuted[size_t(channel)] = isMuted;
}

void Playback::amplify(float *stereo, qint64 frames) const
{
    for (int side = 0; side < ChannelCount; ++side) {
        const auto channel = size_t(hasTwoChannels() ? side : Agent);
        const float volume = m_isMuted[channel] ? 0.0f : float(m_volume[channel]);
        if (volume == 1.0f)
            continue;
        for (qint64 frame = 0; frame < frames; ++frame) {
            float &sample = stereo[2 * frame + side];
            sample = std::clamp(sample * volume, -1.0f, 1.0f);
        }
    }
}

void Playback::setLoop(std::optional<FrameSpan> loop)
{
    if (loop) {
        loop->begin = std::clamp<qint64>(loop->begin, 0, m_frames);
        if (loop->end <= loop->begin || loop->begin >= m_frames)
            loop.reset();
    }
    const qint64 here = position();
    m_loop = loop;
    seek(here); // what has been fed may lie behind its end
}

void Playback::setSkipped(const QList<FrameSpan> &silences)
{
    const qint64 here = position();
    m_skipped = shortened(silences, rate());
    seek(here);
}

QList<FrameSpan> Playback::shortened(const QList<FrameSpan> &silences, int rate)
{
    const auto kept = qint64(keptSeconds * rate);
    QList<FrameSpan> spans;
    for (const FrameSpan &silence : silences) {
        if (silence.length() > 2 * kept)
            spans.append({silence.begin + kept, silence.end - kept});
    }
    return spans;
}

Milliseconds Playback::saved() const
{
    return Milliseconds(m_savedFrames * 1000 / rate());
}

Milliseconds Playback::savedBy(const QList<FrameSpan> &silences, int rate)
{
    qint64 frames = 0;
    const auto spans = shortened(silences, rate);
    for (const FrameSpan &span : spans)
        frames += span.length();
    return Milliseconds(frames * 1000 / rate);
}

bool Playback::refresh()
{
    if (!m_source.refresh())
        return false;
    const qint64 here = position();
    m_frames = m_source.shape().frames;
    seek(here);
    return true;
}

} // namespace floorwalker
