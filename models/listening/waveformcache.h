// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/waveform.h"

#include <QString>

namespace floorwalker {

//! Waveforms of files that were read before, each in a file of its own, found by the audio's path, size and time.
//! What does not read is as good as nothing there. Any thread; several processes may share a folder.
class WaveformCache final
{
public:
    //! folder: empty keeps nothing.
    explicit WaveformCache(QString folder, int most = 500);

    std::shared_ptr<const Waveform> find(const AudioFile &file) const; //!< null: read it
    //! A failure to keep it is no failure. Drops the oldest beyond the most.
    void keep(const AudioFile &file, const Waveform &waveform) const;

private:
    QString fileFor(const AudioFile &file) const;

    QString m_folder;
    int m_most;
};

} // namespace floorwalker
