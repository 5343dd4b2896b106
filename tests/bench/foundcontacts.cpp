// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// P4 to P7: contacts through a real socket, in slices, into a painted table; then polled, sorted and
// searched while no turn of the main loop may be long.

#include "tests/bench/memory.h"
#include "tests/bench/rounds.h"
#include "tests/bench/searchdesk.h"
#include "tests/bench/stages.h"
#include "tests/bench/turnwatch.h"
#include "tests/bench/walk.h"

#include <QDebug>
#include <QLocale>

namespace floorwalker::bench {

namespace {

constexpr double longestTurnMs = 8;

Figure turnFigure(const QString &what, std::vector<double> longest)
{
    return {.promise = QStringLiteral("P7"), .what = QStringLiteral("longest turn while ") + what,
            .unit = QStringLiteral("ms"), .ours = median(std::move(longest)), .goal = longestTurnMs};
}

Figure costFigure(const QString &promise, const QString &what, std::vector<double> costs, double goal,
                  const QByteArray &body)
{
    Figure figure{.promise = promise, .what = what, .unit = QStringLiteral("ms"),
                  .yardstickName = QStringLiteral("walk"), .goal = goal, .goalOf = Figure::GoalOf::Ratio};
    std::vector<double> walks;
    for (size_t i = 0; i < costs.size(); ++i)
        walks.push_back(walkInMs(body));
    Rounds{std::move(costs), std::move(walks)}.fill(figure);
    return figure;
}

//! promise: of loading them.
QList<Figure> figuresOf(int rowCount, const Effort &effort, const QString &promise, QList<Figure> *memory = nullptr)
{
    const QString many = QLocale(QLocale::English).toString(rowCount);
    auto contacts = std::make_shared<BenchContacts>(rowCount, SearchDesk::dayEnd);
    const QByteArray body = contacts->all();
    BenchServer server;
    server.show(contacts);
    SearchDesk desk(server);
    TurnWatch turns;
    std::vector<double> loads, polls, loadTurns, pollTurns, sortTurns, filterTurns;
    const auto watched = [&turns, &effort](std::vector<double> &longest, const std::function<void()> &work) {
        turns.begin();
        work();
        longest.push_back(turns.longestMs());
        if (effort.isVerbose)
            qInfo().noquote() << turns.longestMs() << "ms:" << turns.longestTurn();
    };
    const double before = residentMb();
    for (int round = 0; round < effort.rounds; ++round)
        watched(loadTurns, [&] { loads.push_back(costBeside(server, [&] { desk.load(rowCount); })); });
    const double grown = residentMb() - before;
    desk.poll(); // the first one learns what is there
    for (int round = 0; round < effort.rounds; ++round) {
        auto changed = std::make_shared<BenchContacts>(*contacts);
        changed->change();
        server.show(contacts = changed);
        watched(pollTurns, [&] { polls.push_back(costBeside(server, [&desk] { desk.poll(); })); });
        watched(sortTurns, [&] { desk.sort(desk.table().columnOf(round % 2 ? "totalDuration" : "source")); });
        watched(filterTurns, [&] { desk.filter(round % 2 ? QString() : QStringLiteral("refund")); });
    }
    if (memory) {
        *memory << Figure{.promise = promise, .what = many + QStringLiteral(" contacts kept"), .unit = QStringLiteral("MB"),
                          .ours = double(desk.bytesKept()) / 1e6}
                << Figure{.promise = promise,
                          .what = QStringLiteral("grown by %1 contacts in all, the server with it").arg(many),
                          .unit = QStringLiteral("MB"), .ours = grown};
    }
    return {costFigure(promise, many + QStringLiteral(" contacts, wire to painted, in slices"), loads, 4, body),
            costFigure(QStringLiteral("P6"), QStringLiteral("a live poll over %1, 1 % changed, wire to painted").arg(many),
                       polls, 2, body),
            turnFigure(many + QStringLiteral(" contacts are found"), loadTurns),
            turnFigure(QStringLiteral("they are polled"), pollTurns),
            turnFigure(QStringLiteral("they are sorted"), sortTurns),
            turnFigure(QStringLiteral("they are filtered"), filterTurns)};
}

} // namespace

QList<Figure> foundContactFigures(const Effort &effort)
{
    return figuresOf(100'000, effort, QStringLiteral("P4"));
}

QList<Figure> millionContactFigures(const Effort &effort)
{
    QList<Figure> memory;
    const Effort fewer{.rounds = std::max(1, effort.rounds / 3), .isVerbose = effort.isVerbose};
    const QList<Figure> figures = figuresOf(1'000'000, fewer, QStringLiteral("P5"), &memory);
    return figures + memory;
}

} // namespace floorwalker::bench
