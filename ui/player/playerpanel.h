// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class Panel;
class Pill;
class Player;
class Preferences;
class ReasonLine;
class TextLabel;
class WaveformView;

//! The player of a recording: why it is heard, its waveform, and what can be done while it is heard, all by
//! keyboard.
class PlayerPanel final : public QWidget
{
    Q_OBJECT

public:
    PlayerPanel(Player &player, Preferences &preferences, QWidget *parent = nullptr);

    void playOrPause(); //!< asks for the reason first, where none stands in the log
    void takeFocus(); //!< the waveform takes it, and with it all keys
    void addButton(QWidget *button); //!< of what is done while one listens
    void addBanner(QWidget *banner); //!< of what is done with the recording
    void setMarks(const QList<Milliseconds> &places); //!< on the waveform

private:
    QWidget *makeControls();
    void addKeys();
    void showSound();
    void refresh();
    void refreshTime();
    void refreshTrouble();
    void refreshConsent();
    QString title() const;
    QString note() const;

    Player &m_player;
    Panel *m_panel;
    ErrorBar *m_trouble;
    ReasonLine *m_reason;
    WaveformView *m_waveform;
    QPushButton *m_play;
    TextLabel *m_time;
    QComboBox *m_speed;
    QPushButton *m_loop;
    QCheckBox *m_skip;
    QPushButton *m_sound;
    Pill *m_consent;
    QWidget *m_controls;
};

} // namespace floorwalker
