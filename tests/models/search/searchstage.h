// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/search/slicedsearch.h"
#include "tests/models/search/rangeserver.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace floorwalker {

inline constexpr int seeds = 50;
inline constexpr Instant noon(Milliseconds(1'780'000'000'000));
inline constexpr SearchRange day{noon - std::chrono::hours(24), noon};
inline constexpr SearchRange month{noon - std::chrono::hours(31 * 24), noon};

//! A server, and a search of it, in time that passes when the test says so.
struct SearchStage {
    explicit SearchStage(unsigned seed = 1) : dice(seed) { }

    int roll(int from, int to) { return std::uniform_int_distribution(from, to)(dice); }
    bool oneIn(int n) { return roll(1, n) == 1; }

    //! From an hour in no time to an hour in ten seconds.
    double someSlowness() { return std::pow(10, roll(-600, -255) / 100.0); }

    //! Contacts all over the range and beyond its ends, some bunched, some open, some days long.
    void fill(const SearchRange &range, int count)
    {
        const qint64 length = std::max<qint64>(range.length().count(), 1);
        std::uniform_int_distribution<qint64> anywhere(-length / 10, length + length / 10);
        const qint64 bunch = anywhere(dice);
        for (int id = 0; id < count; ++id) {
            const qint64 at = oneIn(5) ? bunch + roll(0, 3000) : anywhere(dice);
            RangeServer::Event event{id, range.begin + Milliseconds(at), std::nullopt};
            if (!oneIn(10))
                event.disconnected = event.arrival + Milliseconds(oneIn(20) ? roll(0, 200'000'000) : roll(0, 900'000));
            if (oneIn(50))
                event.arrival = range.begin;
            server.events.append(event);
        }
        std::sort(server.events.begin(), server.events.end(),
                  [](const auto &one, const auto &other) { return one.arrival > other.arrival; });
    }

    //! Until nothing is under way, or as many answers came.
    void run(int answers = 1'000'000)
    {
        search = search ? std::move(search) : std::make_unique<SlicedSearch>(server.ask(), clock, server.limit);
        while (search->isUnderWay() && answers-- > 0)
            clock.advance(std::min(server.times.last(), RangeServer::gateway));
    }

    void start(const SearchRange &range, int answers = 1'000'000)
    {
        search = std::make_unique<SlicedSearch>(server.ask(), clock, server.limit);
        search->start(range);
        run(answers);
    }

    SearchRange reached() const { return {search->reached(), search->range().end}; }
    bool touchesAGap(int id) const
    {
        const auto &events = server.events;
        const auto event = std::find_if(events.begin(), events.end(), [id](const auto &one) { return one.id == id; });
        return std::any_of(search->gaps().begin(), search->gaps().end(),
                           [&](const SearchGap &gap) { return event->belongsTo(gap.range); });
    }
    //! What the search says it has asked for is there, gaps apart.
    bool keepsItsWord() const
    {
        const QSet<int> missing = search->state() == SlicedSearch::State::Done || search->reached() < search->range().end
            ? server.idsIn(reached()) - server.found
            : QSet<int>();
        return std::all_of(missing.begin(), missing.end(), [this](int id) { return touchesAGap(id); });
    }

    FakeClock clock;
    RangeServer server{clock};
    std::unique_ptr<SlicedSearch> search;
    std::mt19937 dice;
};

} // namespace floorwalker
