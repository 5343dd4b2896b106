// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace floorwalker {

//! What is known of an audio file without hearing it.
struct AudioShape {
    int channels = 0;
    int rate = 0; //!< frames a second
    qint64 frames = 0; //!< that are there
    qint64 missingFrames = 0; //!< that its header promises beside: the file was cut
    friend bool operator==(const AudioShape &, const AudioShape &) = default;
};

//! A file of audio, opened. Whoever has one knows its shape; its samples are given only to what draws
//! waveforms, and to SampleSource, which asks for a permit. One thread at a time.
class AudioFile final
{
public:
    //! Errors are sentences for people: missing, no right, no audio, broken. A file that was cut, or is
    //! still being written, opens with what is there.
    static Result<AudioFile> open(const QString &path);

    AudioFile(AudioFile &&) noexcept;
    AudioFile &operator=(AudioFile &&) noexcept;
    ~AudioFile();

    const QString &path() const { return m_path; }
    const AudioShape &shape() const { return m_shape; }
    qint64 bytes() const { return m_bytes; }
    const QDateTime &modified() const { return m_modified; }

    //! Whether the file at the path is another than when it was opened: a recording under way grows.
    bool hasChanged() const;

private:
    friend class SampleSource;
    friend class WaveformPass;

    struct Opened; //!< what the library needs to stay where it is
    AudioFile();
    //! Interleaved, all channels; returns how many frames came, fewer at the end or at a fault.
    qint64 read(qint64 from, float *into, qint64 frames);

    QString m_path;
    AudioShape m_shape;
    qint64 m_bytes = 0;
    QDateTime m_modified;
    qint64 m_next = 0; //!< the frame the library stands at
    std::unique_ptr<Opened> m_opened;
};

} // namespace floorwalker
