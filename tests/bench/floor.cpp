// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor of the first issue: 500 queues and 1,000 agents, of which 5 % change from poll to poll.

#include "tests/bench/rounds.h"
#include "tests/bench/stages.h"
#include "tests/bench/turnwatch.h"
#include "tests/bench/wholedesk.h"

#include <QDebug>

namespace floorwalker::bench {

namespace {

constexpr Milliseconds untilFaded{1100}; //!< highlights have faded, a second has ticked
constexpr double longestTurnMs = 8;

QList<Figure> figuresOf(const QString &view, const Effort &effort)
{
    BenchServer server;
    TurnWatch turns;
    WholeDesk desk(server, {}, view);
    turns.begin();
    desk.poll();
    const double firstTurn = turns.longestMs();
    desk.rest(untilFaded);

    std::vector<double> polls;
    std::vector<double> rests;
    std::vector<double> longest;
    const qint64 sentBefore = server.bytesSent();
    for (int round = -1; round < effort.rounds; ++round) {
        desk.change();
        turns.begin();
        const double poll = costBeside(server, [&desk] { desk.poll(); });
        const double rest = costBeside(server, [&desk] { desk.rest(untilFaded); });
        if (round < 0)
            continue;
        polls.push_back(poll);
        rests.push_back(rest);
        longest.push_back(turns.longestMs());
        if (effort.isVerbose)
            qInfo().noquote() << view << turns.longestMs() << "ms:" << turns.longestTurn();
    }
    const double bytes = double(server.bytesSent() - sentBefore) / (effort.rounds + 1);
    const QString promise = QStringLiteral("floor");
    return {{.promise = promise,
             .what = QStringLiteral("%1 page, one poll (%2 KB), bytes to painted").arg(view).arg(qRound(bytes / 1024)),
             .unit = QStringLiteral("ms"),
             .ours = median(polls)},
            {.promise = promise,
             .what = QStringLiteral("%1 page, the second after it").arg(view),
             .unit = QStringLiteral("ms"),
             .ours = median(rests)},
            {.promise = promise,
             .what = QStringLiteral("%1 page, longest turn of the main loop, usual").arg(view),
             .unit = QStringLiteral("ms"),
             .ours = median(longest),
             .goal = longestTurnMs},
            {.promise = promise,
             .what = QStringLiteral("%1 page, longest turn of the main loop, worst").arg(view),
             .unit = QStringLiteral("ms"),
             .ours = *std::max_element(longest.begin(), longest.end()),
             .goal = longestTurnMs},
            {.promise = promise,
             .what = QStringLiteral("%1 page, longest turn until the first answers stand").arg(view),
             .unit = QStringLiteral("ms"),
             .ours = firstTurn}};
}

} // namespace

QList<Figure> floorFigures(const Effort &effort)
{
    return figuresOf(QStringLiteral("queues"), effort) + figuresOf(QStringLiteral("agents"), effort)
        + figuresOf(QStringLiteral("overview"), effort);
}

} // namespace floorwalker::bench
