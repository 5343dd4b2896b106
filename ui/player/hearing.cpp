// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/hearing.h"

namespace floorwalker {

void Hearing::beginLoop(Milliseconds at)
{
    loopBegin = at;
    if (loopEnd && *loopEnd <= at)
        loopEnd.reset();
}

bool Hearing::endLoop(Milliseconds at)
{
    if (!loopBegin || at <= *loopBegin)
        return false;
    loopEnd = at;
    return true;
}

void Hearing::clearLoop()
{
    loopBegin.reset();
    loopEnd.reset();
}

void Hearing::applyTo(Playback &playback, const QList<FrameSpan> &silences) const
{
    playback.setSpeed(speed);
    for (const Playback::Channel channel : {Playback::Agent, Playback::Customer}) {
        playback.setMuted(channel, isMuted[channel]);
        playback.setVolume(channel, volume[channel]);
    }
    const auto frameAt = [&playback](Milliseconds at) { return at.count() * playback.rate() / 1000; };
    playback.setLoop(loopBegin && loopEnd ? std::optional(FrameSpan{frameAt(*loopBegin), frameAt(*loopEnd)}) : std::nullopt);
    playback.setSkipped(skipsSilence ? silences : QList<FrameSpan>());
}

} // namespace floorwalker
