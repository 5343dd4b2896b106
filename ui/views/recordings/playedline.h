// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/textlabel.h"

namespace floorwalker {

class Player;
class RecordingItems;

//! Says which recording is meant, where the player goes on with another than the one that is chosen.
class PlayedLine final : public TextLabel
{
    Q_OBJECT

public:
    PlayedLine(Player &player, RecordingItems &recordings, QWidget *parent = nullptr);

private:
    void refresh();

    Player &m_player;
    RecordingItems &m_recordings;
};

} // namespace floorwalker
