// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/samplesource.h"

#include "models/listening/listeningerror.h"

#include <algorithm>
#include <cmath>

namespace floorwalker {

namespace {

//! A damaged float file may hold anything; ears and the stretching may not.
float tamed(float sample)
{
    return std::isfinite(sample) ? std::clamp(sample, -1.0f, 1.0f) : 0.0f;
}

} // namespace

Result<SampleSource> SampleSource::open(const ListenPermit &permit, const RecordingFile &file)
{
    if (permit.recording() != file.recording)
        return listeningError(ErrorKind::Forbidden,
                              ListeningWords::tr("The listen log holds a reason for another recording. Press play again and "
                                                 "give one for this."));
    auto opened = AudioFile::open(file.path);
    if (!opened)
        return opened.error();
    return SampleSource(std::move(opened).value());
}

qint64 SampleSource::read(qint64 from, float *into, qint64 frames)
{
    const int channels = shape().channels;
    const qint64 wanted = std::min(frames, shape().frames - from);
    if (from < 0 || wanted <= 0)
        return 0;
    m_raw.resize(size_t(wanted * channels));
    const qint64 came = m_file.read(from, m_raw.data(), wanted);
    for (qint64 frame = 0; frame < came; ++frame) {
        const float *raw = m_raw.data() + frame * channels;
        into[2 * frame] = tamed(raw[0]);
        into[2 * frame + 1] = tamed(raw[channels > 1 ? 1 : 0]);
    }
    return came;
}

bool SampleSource::refresh()
{
    if (!m_file.hasChanged())
        return false;
    auto opened = AudioFile::open(m_file.path());
    // Something else by now, or in the middle of being written: what was there stays.
    if (!opened || opened->shape().rate != shape().rate || opened->shape().channels != shape().channels)
        return false;
    const bool hasMore = opened->shape().frames > shape().frames;
    m_file = std::move(opened).value();
    return hasMore;
}

} // namespace floorwalker
