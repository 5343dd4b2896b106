// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#pragma once

#include "models/listening/playback.h"

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace floorwalker {

class Player;

//! How the recordings sound: how loud each side is, what counts as silence, and where it is heard. Every
//! change is heard at once; the recording goes on behind it.
class SoundDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SoundDialog(Player &player, QWidget *parent);

private:
    void addVolume(QFormLayout &form, const QString &label, const QString &mute, Playback::Channel channel);
    void addSilence(QFormLayout &form);
    void addOutputs(QFormLayout &form);

    Player &m_player;
};

} // namespace floorwalker
