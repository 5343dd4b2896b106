// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/benchserver.h"

#include "app/wiring/connection.h"
#include "models/items/contactitems.h"
#include "ui/widgets/tableview.h"

namespace floorwalker::bench {

//! The contacts' table in a window of its own, at a server of ours.
class SearchDesk final
{
public:
    //! Until when the contacts served were found.
    static constexpr Instant dayEnd{std::chrono::seconds(1'780'000'000)};

    explicit SearchDesk(BenchServer &server);

    // Each returns when all is found, ordered and painted.
    void load(int expected); //!< ends the program where that many are not found
    void poll();
    void sort(int column);
    void filter(const QString &text);

    FoundContactTable &table() { return m_items.table(); }
    size_t bytesKept() const { return m_search.contacts().bytes(); }

private:
    void work(const std::function<void()> &begin);

    SystemClock m_clock;
    std::unique_ptr<Connection> m_connection;
    ContactSearch m_search;
    ContactItems m_items;
    TableView m_view;
};

} // namespace floorwalker::bench
