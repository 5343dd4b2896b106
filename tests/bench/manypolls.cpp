// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// P14: what 100,000 contacts on the screen weigh, and whether a day of polls adds to it. The browser grid beside
// it is measured apart.

#include "tests/bench/memory.h"
#include "tests/bench/searchdesk.h"
#include "tests/bench/stages.h"

namespace floorwalker::bench {

namespace {

constexpr int rowCount = 100'000;
constexpr int pollsToSettle = 100; // caches fill, the index finds its size
constexpr int polls = 1'000;
constexpr double flatPercent = 1;

double keptMb()
{
    forgetPeak(); // what was freed is given back first
    return residentMb();
}

} // namespace

QList<Figure> manyPollFigures(const Effort &)
{
    const double before = keptMb();
    const auto first = std::make_shared<const BenchContacts>(rowCount, SearchDesk::dayEnd);
    auto changed = std::make_shared<BenchContacts>(*first);
    changed->change();
    const std::shared_ptr<const BenchContacts> second = std::move(changed);
    BenchServer server;
    server.show(first);
    const double ofServer = keptMb() - before;

    SearchDesk desk(server);
    desk.load(rowCount);
    const auto poll = [&](int times) {
        for (int i = 0; i < times; ++i) {
            server.show(i % 2 ? first : second);
            desk.poll();
        }
        return keptMb() - ofServer;
    };
    const double settled = poll(pollsToSettle);
    const double after = poll(polls);
    const QString promise = QStringLiteral("P14");
    return {{.promise = promise, .what = QStringLiteral("resident with 100,000 contacts in the table, without the server's"),
             .unit = QStringLiteral("MB"), .ours = settled},
            {.promise = promise, .what = QStringLiteral("grown after 1,000 polls, 1 % changed each"),
             .unit = QStringLiteral("%"), .ours = (after - settled) / settled * 100, .goal = flatPercent}};
}

} // namespace floorwalker::bench
