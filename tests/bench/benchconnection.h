// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/benchserver.h"

#include "app/wiring/connection.h"

namespace floorwalker::bench {

//! At that server, with a budget of requests nothing here ever uses up.
Profile profileAt(const BenchServer &server);
std::unique_ptr<Connection> connectionTo(const Profile &profile, Clock &clock);

} // namespace floorwalker::bench
