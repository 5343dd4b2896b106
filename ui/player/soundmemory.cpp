// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#include "ui/player/soundmemory.h"

#include "models/settings/preferences.h"
#include "ui/player/player.h"

#include <cmath>

namespace floorwalker {

namespace {

constexpr double percent = 100;

void recall(Player &player, const Preferences &preferences)
{
    player.setVolume(Playback::Agent, preferences.number(Preference::AgentVolume) / percent);
    player.setVolume(Playback::Customer, preferences.number(Preference::CustomerVolume) / percent);
    player.setSkipsSilence(preferences.flag(Preference::SkipsSilence));
    player.setSilenceRule({.level = double(preferences.number(Preference::SilenceLevel)),
                           .length = Milliseconds(preferences.number(Preference::SilenceLength))});
    player.setOutput(preferences.text(Preference::SoundOutput));
}

void keep(const Player &player, Preferences &preferences)
{
    const std::pair<Preference, QVariant> now[] = {
        {Preference::AgentVolume, int(std::lround(player.volume(Playback::Agent) * percent))},
        {Preference::CustomerVolume, int(std::lround(player.volume(Playback::Customer) * percent))},
        {Preference::SkipsSilence, player.skipsSilence()},
        {Preference::SilenceLevel, int(std::lround(player.silenceRule().level))},
        {Preference::SilenceLength, int(player.silenceRule().length.count())},
        {Preference::SoundOutput, player.output()}};
    for (const auto &[preference, value] : now) {
        if (preferences.text(preference) != value.toString())
            preferences.set(preference, value);
    }
}

} // namespace

void rememberSound(Player &player, Preferences &preferences)
{
    recall(player, preferences);
    QObject::connect(&player, &Player::soundChanged, &player, [&player, &preferences] { keep(player, preferences); });
}

} // namespace floorwalker
