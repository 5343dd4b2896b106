// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/audiofile.h"
#include "models/listening/listenpermit.h"
#include "models/listening/recordingplace.h"

#include <vector>

namespace floorwalker {

//! The samples of one recording, for whoever has the permit to hear it. There is no other way to them.
//! One thread at a time; the file may be on a slow share.
class SampleSource final
{
public:
    //! Error: Forbidden when the permit is for another recording; else as AudioFile::open().
    static Result<SampleSource> open(const ListenPermit &permit, const RecordingFile &file);

    const AudioShape &shape() const { return m_file.shape(); }

    //! Interleaved, two channels whatever the file has: agent left, customer right; of one channel both.
    //! Returns how many frames came: fewer at the end, or where the file is damaged.
    qint64 read(qint64 from, float *into, qint64 frames);

    //! Takes in what has been added to the file since. False when nothing was, or nothing that can be read.
    bool refresh();

private:
    explicit SampleSource(AudioFile file) : m_file(std::move(file)) { }

    AudioFile m_file;
    std::vector<float> m_raw; //!< with all channels of the file
};

} // namespace floorwalker
