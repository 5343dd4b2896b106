// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#pragma once

namespace floorwalker {

class Player;
class Preferences;

//! How somebody likes to hear recordings (volumes, silences, where it sounds) is kept for the next time.
//! preferences must outlive player.
void rememberSound(Player &player, Preferences &preferences);

} // namespace floorwalker
