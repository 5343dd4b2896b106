// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/connection.h"
#include "models/edits/readycommand.h"
#include "models/items/connectionitem.h"
#include "models/items/flooritems.h"
#include "models/live/floor.h"

namespace floorwalker {

//! All objects of one tenant that a window shows. Built in the order in which they know each other,
//! gone in the reverse. Main thread.
class Tenant final : public QObject
{
    Q_OBJECT

public:
    Tenant(std::unique_ptr<Connection> connection, Clock &clock);

    const Profile &profile() const { return m_connection->profile(); }
    BusinessDay businessDay() const { return profile().businessDay(); }
    Floor &floor() { return m_floor; }
    FloorItems &items() { return m_items; }
    ConnectionItem &connection() { return m_connectionItem; }
    ReadyCommand &readyCommand() { return m_readyCommand; }

private:
    std::unique_ptr<Connection> m_connection;
    Floor m_floor;
    FloorItems m_items;
    ConnectionItem m_connectionItem;
    ReadyCommand m_readyCommand;
};

} // namespace floorwalker
