// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/playedline.h"

#include "models/items/recordingitems.h"
#include "ui/player/player.h"
#include "ui/theme/theme.h"

namespace floorwalker {

PlayedLine::PlayedLine(Player &player, RecordingItems &recordings, QWidget *parent)
    : TextLabel({}, TextRole::Heading, parent)
    , m_player(player)
    , m_recordings(recordings)
{
    setWordWrap(true);
    setMinimumWidth(1); // else the pane could not be narrower than its longest word
    setContentsMargins(cellMargin, panelGap, cellMargin, 0);
    connect(&player, &Player::changed, this, &PlayedLine::refresh);
    connect(&recordings, &RecordingItems::openedChanged, this, &PlayedLine::refresh);
    refresh();
}

void PlayedLine::refresh()
{
    const auto &played = m_player.recording();
    const auto &chosen = m_recordings.opened();
    setVisible(played && chosen && played->id != chosen->id);
    if (played)
        setText(tr("Of the recording in the player: %1, %2").arg(played->ownerName, played->shownName()));
}

} // namespace floorwalker
