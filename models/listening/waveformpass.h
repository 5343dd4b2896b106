// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/waveform.h"

#include <array>
#include <atomic>
#include <functional>

namespace floorwalker {

//! One pass through a file of audio that makes its waveform, in blocks of one size whatever the file's.
//! For a worker's thread.
class WaveformPass final
{
public:
    using Progress = std::function<void(double share)>;

    //! Error: Cancelled when isCancelled became true on the way. progress is told now and then.
    static Result<std::shared_ptr<const Waveform>> run(AudioFile &file, const std::atomic_bool &isCancelled,
                                                       const Progress &progress);

private:
    WaveformPass(const AudioShape &shape, int channelsOfFile);
    void take(const float *samples, qint64 frames);
    void closeWindow();

    struct Window {
        float lowest = 0;
        float highest = 0;
        double squares = 0;
    };

    std::shared_ptr<Waveform> m_waveform;
    int m_fileChannels;
    std::array<Window, Waveform::mostChannels> m_window;
    qint64 m_inWindow = 0;
};

} // namespace floorwalker
