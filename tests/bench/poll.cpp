// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// P13: a small poll, from the request to the model, against the bare round trip.

#include "tests/bench/benchconnection.h"
#include "tests/bench/rounds.h"
#include "tests/bench/stages.h"

#include "models/items/flooritems.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace floorwalker::bench {

namespace {

constexpr BenchFloor::Size smallFloor{.queues = 10, .agents = 4, .contacts = 8}; //!< answers of 2 KB
constexpr int pollsARound = 60;
constexpr Milliseconds pollInterval = std::chrono::seconds(10);
constexpr Milliseconds pacedFor = std::chrono::seconds(6);

//! The client and the models, without history and without a window.
struct Desk {
    SystemClock clock;
    std::unique_ptr<Connection> connection;
    Floor floor;
    FloorItems items;

    Desk(const BenchServer &server, const Floor::Intervals &intervals)
        : connection(connectionTo(profileAt(server), clock))
        , floor(connection->client(), intervals, std::make_shared<FieldSpellings>())
        , items(floor, clock, {})
    {
    }
};

double pollInMs(Desk &desk, const BenchServer &server)
{
    return costBeside(server, [&desk] {
               QEventLoop loop;
               Feed &feed = desk.floor.feed(FeedId::QueueStatuses);
               for (int i = 0; i < pollsARound; ++i) {
                   QObject::connect(&feed, &Feed::answered, &loop, &QEventLoop::quit, Qt::SingleShotConnection);
                   feed.pollSoon();
                   loop.exec();
               }
           })
        / pollsARound;
}

double roundTripInMs(QNetworkAccessManager &network, const BenchServer &server)
{
    QUrl url = server.url();
    url.setPath(QStringLiteral("/rmi/queueStatuses"));
    return costBeside(server, [&network, &url] {
               QEventLoop loop;
               for (int i = 0; i < pollsARound; ++i) {
                   QNetworkReply *reply = network.get(QNetworkRequest(url));
                   QObject::connect(reply, &QNetworkReply::finished, &loop, [&loop, reply] {
                       (void)reply->readAll();
                       reply->deleteLater();
                       loop.quit();
                   });
                   loop.exec();
               }
           })
        / pollsARound;
}

Figure singlePoll(BenchServer &server, const Effort &effort)
{
    BenchFloor floor(smallFloor, SystemClock().now());
    BenchFloor later = floor;
    later.advance(pollInterval); // one queue changes, the waits in others go on
    server.show({floor, later});
    Desk desk(server, {.queueStatuses = std::chrono::hours(1)});
    QNetworkAccessManager network;
    int updates = 0;
    QObject::connect(&desk.items.queues(), &QAbstractItemModel::dataChanged, &desk.items, [&updates] { ++updates; });
    const Rounds rounds = Rounds::run(
        effort.rounds, [&] { return pollInMs(desk, server); }, [&] { return roundTripInMs(network, server); });
    if (updates < effort.rounds * pollsARound)
        qFatal("The model was updated %d times only.", updates);
    Figure figure{.promise = QStringLiteral("P13"),
                  .what = QStringLiteral("poll of %1 bytes, request to model").arg(floor.queueStatuses().size()),
                  .unit = QStringLiteral("ms"),
                  .yardstickName = QStringLiteral("bare round trip"),
                  .goal = 1.5,
                  .goalOf = Figure::GoalOf::Ratio};
    rounds.fill(figure);
    return figure;
}

Figure sixASecond(const BenchServer &server)
{
    const auto each = std::chrono::seconds(1);
    Desk desk(server, {each, each, each, each});
    for (const FeedId id : allFeeds)
        desk.floor.feed(id).acquire();
    int answers = 0;
    QObject::connect(&desk.floor, &Floor::answered, &desk.items, [&answers] { ++answers; });
    QEventLoop loop;
    QObject::connect(&desk.floor, &Floor::queuesChanged, &loop, &QEventLoop::quit, Qt::SingleShotConnection);
    loop.exec();
    desk.items.watch(desk.floor.queues().first().id); // the sixth resource
    const int before = answers;
    const double cost = costBeside(server, [&loop] {
        QTimer::singleShot(int(pacedFor.count()), Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    });
    const int seconds = int(pacedFor / each);
    if (answers - before < 4 * seconds)
        qFatal("Only %d answers in %d s.", answers - before, seconds);
    return {.promise = QStringLiteral("P13"),
            .what = QStringLiteral("six resources a second"),
            .unit = QStringLiteral("% of a core"),
            .ours = cost / double(pacedFor.count()) * 100,
            .goal = 0.5};
}

} // namespace

QList<Figure> pollFigures(const Effort &effort)
{
    BenchServer server;
    return {singlePoll(server, effort), sixASecond(server)};
}

} // namespace floorwalker::bench
