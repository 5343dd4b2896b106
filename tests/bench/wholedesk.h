// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/benchserver.h"
#include "tests/support/fakeclock.h"

#include "app/wiring/tenant.h"
#include "models/settings/preferences.h"
#include "ui/main/mainwindow.h"
#include "ui/main/workplace.h"

#include <QTemporaryDir>

namespace floorwalker::bench {

//! The product as it is shipped, from the socket to the window, before a floor of our making. Its
//! clock moves only by poll().
class WholeDesk final : public QObject
{
public:
    WholeDesk(BenchServer &server, const BenchFloor::Size &size, const QString &view);
    ~WholeDesk() override;

    MainWindow &window() { return m_window; }
    FloorItems &items() { return m_tenant->items(); }

    void change(); //!< one interval passes on the floor; costs us, not the product
    void poll(); //!< and on the desk; returns when all is answered and painted
    void rest(Milliseconds span); //!< the loop goes on: highlights fade, seconds tick

private:
    void wait();

    QTemporaryDir m_folder;
    FakeClock m_clock;
    BenchServer &m_server;
    BenchFloor m_floor;
    Preferences m_preferences;
    std::unique_ptr<Tenant> m_tenant;
    std::unique_ptr<Workplace> m_workplace;
    MainWindow m_window;
    std::array<FloorItems::Need, 3> m_needs; //!< whatever the page needs
    std::array<bool, 3> m_answered{}; //!< statuses, agents, contacts
};

} // namespace floorwalker::bench
