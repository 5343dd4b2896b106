// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;

namespace floorwalker {

class Tile;
struct ConversationsPlace;

//! Which app of the project is looked at, and how it is: its channels, its queue and its limits.
class AppBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AppBar(const ConversationsPlace &place, QWidget *parent = nullptr);

private:
    void refresh();
    void refreshApps();

    const ConversationsPlace &m_place;
    QComboBox *m_app;
    Tile *m_channels;
    Tile *m_queue;
    Tile *m_outbound;
    Tile *m_inbound;
};

} // namespace floorwalker
