// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/playbackdevice.h"

namespace floorwalker {

namespace {

constexpr qint64 frameBytes = 2 * sizeof(float);
constexpr qint64 alwaysMore = 1 << 16; //!< a drain asks how much is there before it reads

} // namespace

PlaybackDevice::PlaybackDevice(Playback playback)
    : m_playback(std::move(playback))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PlaybackDevice::bytesAvailable() const
{
    return m_playback.isAtEnd() ? 0 : alwaysMore;
}

qint64 PlaybackDevice::readData(char *data, qint64 most)
{
    const qint64 frames = m_playback.read(reinterpret_cast<float *>(data), most / frameBytes);
    if (m_playback.isAtEnd() && !std::exchange(m_hasToldEnd, true))
        QMetaObject::invokeMethod(this, &PlaybackDevice::ended, Qt::QueuedConnection);
    if (!m_playback.isAtEnd())
        m_hasToldEnd = false; // somebody has gone back
    return frames * frameBytes;
}

} // namespace floorwalker
