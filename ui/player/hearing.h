// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/playback.h"

#include <array>
#include <optional>

namespace floorwalker {

//! How somebody listens: how fast, how loud, what is left out, and the part that is heard again and again.
struct Hearing {
    static constexpr double loudest = 2; //!< as recorded is 1

    double speed = 1;
    std::array<double, Playback::ChannelCount> volume{1, 1};
    std::array<bool, Playback::ChannelCount> isMuted{};
    SilenceRule silence;
    bool skipsSilence = false;
    std::optional<Milliseconds> loopBegin;
    std::optional<Milliseconds> loopEnd;

    //! An end before the begin is none.
    void beginLoop(Milliseconds at);
    bool endLoop(Milliseconds at); //!< false: nothing is begun, or it would end before
    void clearLoop();

    void applyTo(Playback &playback, const QList<FrameSpan> &silences) const;
};

} // namespace floorwalker
