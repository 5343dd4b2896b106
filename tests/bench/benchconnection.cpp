// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchconnection.h"

namespace floorwalker::bench {

Profile profileAt(const BenchServer &server)
{
    Profile profile;
    profile.id = Profile::newId();
    profile.address = server.url().toString();
    profile.user = QStringLiteral("supervisor");
    profile.requestsPerMinute = 1'000'000;
    return profile;
}

std::unique_ptr<Connection> connectionTo(const Profile &profile, Clock &clock)
{
    auto made = Connection::make(profile, {Secret(QStringLiteral("password")), Secret(QStringLiteral("key"))}, clock);
    return std::move(made).value();
}

} // namespace floorwalker::bench
