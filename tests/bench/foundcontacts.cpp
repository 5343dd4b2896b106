// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// P4, P6 and P7: 100,000 contacts through a real socket, in slices, into a painted table; then polled,
// sorted and searched while no turn of the main loop may be long.

#include "tests/bench/benchserver.h"
#include "tests/bench/rounds.h"
#include "tests/bench/stages.h"
#include "tests/bench/turnwatch.h"
#include "tests/bench/walk.h"

#include "app/wiring/connection.h"
#include "models/items/contactitems.h"
#include "ui/widgets/tableview.h"

#include <QEventLoop>
#include <QTimer>

namespace floorwalker::bench {

namespace {

constexpr int rowCount = 100'000;
constexpr double longestTurnMs = 8;
constexpr Instant dayEnd{std::chrono::seconds(1'780'000'000)};

std::unique_ptr<Connection> connectionTo(const BenchServer &server, Clock &clock)
{
    Profile profile;
    profile.id = Profile::newId();
    profile.address = server.url().toString();
    profile.user = QStringLiteral("supervisor");
    profile.requestsPerMinute = 1'000'000;
    auto made = Connection::make(profile, {Secret(QStringLiteral("password")), Secret(QStringLiteral("key"))}, clock);
    return std::move(made).value();
}

//! The contacts' table in a window of its own.
class SearchDesk
{
public:
    explicit SearchDesk(BenchServer &server)
        : m_server(server)
        , m_connection(connectionTo(server, m_clock))
        , m_search(m_connection->client(), std::chrono::hours(1))
        , m_items(m_search, m_clock, [] { return dayEnd; }, BusinessDay(QTimeZone::utc(), QTime(0, 0)))
        , m_view([] { return dayEnd.time_since_epoch().count(); })
    {
        m_view.setReducedMotion(true);
        m_view.setModel(&m_items.table());
        m_view.resize(1440, 900);
        m_view.show();
    }

    void load()
    {
        work([this] { m_items.ask({}, {.kind = SearchSpan::Kind::Own, .first = QDate(2026, 5, 27), .last = QDate(2026, 5, 29)}); });
        if (m_items.table().rowCount() != rowCount)
            qFatal("The bench found %d contacts.", m_items.table().rowCount());
    }
    void poll()
    {
        QEventLoop loop;
        const FeedNeed need = m_items.need();
        QObject::connect(&m_search.feed(), &Feed::answered, &loop, &QEventLoop::quit);
        m_search.feed().pollSoon();
        loop.exec();
        work([] { });
    }
    void sort(int column)
    {
        work([this, column] { m_items.table().sort(column, Qt::DescendingOrder); });
    }
    void filter(const QString &text)
    {
        work([this, &text] { m_items.table().setFilter(text); });
    }
    FoundContactTable &table() { return m_items.table(); }

private:
    //! Until all is found, ordered and painted.
    void work(const std::function<void()> &begin)
    {
        QEventLoop loop;
        QTimer look;
        int quietTurns = 0;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            const bool isBusy = m_search.slices().isUnderWay() || m_items.table().isPreparing();
            quietTurns = isBusy ? 0 : quietTurns + 1;
            if (quietTurns == 3)
                loop.quit();
        });
        begin();
        look.start(1);
        loop.exec();
    }

    BenchServer &m_server;
    SystemClock m_clock;
    std::unique_ptr<Connection> m_connection;
    ContactSearch m_search;
    ContactItems m_items;
    TableView m_view;
};

Figure turnFigure(const QString &what, std::vector<double> longest)
{
    return {.promise = QStringLiteral("P7"), .what = QStringLiteral("longest turn while ") + what,
            .unit = QStringLiteral("ms"), .ours = median(std::move(longest)), .goal = longestTurnMs};
}

Figure costFigure(const char *promise, const QString &what, std::vector<double> costs, double goal,
                  const QByteArray &body)
{
    Figure figure{.promise = QString::fromLatin1(promise), .what = what, .unit = QStringLiteral("ms"),
                  .yardstickName = QStringLiteral("walk"), .goal = goal, .goalOf = Figure::GoalOf::Ratio};
    std::vector<double> walks;
    for (size_t i = 0; i < costs.size(); ++i)
        walks.push_back(walkInMs(body));
    Rounds{std::move(costs), std::move(walks)}.fill(figure);
    return figure;
}

} // namespace

QList<Figure> foundContactFigures(const Effort &effort)
{
    auto contacts = std::make_shared<BenchContacts>(rowCount, dayEnd);
    const QByteArray body = contacts->all();
    BenchServer server;
    server.show(contacts);
    SearchDesk desk(server);
    TurnWatch turns;
    std::vector<double> loads, polls, loadTurns, pollTurns, sortTurns, filterTurns;
    const auto watched = [&turns](std::vector<double> &longest, const std::function<void()> &work) {
        turns.begin();
        work();
        longest.push_back(turns.longestMs());
    };
    for (int round = 0; round < effort.rounds; ++round)
        watched(loadTurns, [&] { loads.push_back(costBeside(server, [&desk] { desk.load(); })); });
    desk.poll(); // the first one learns what is there
    for (int round = 0; round < effort.rounds; ++round) {
        auto changed = std::make_shared<BenchContacts>(*contacts);
        changed->change();
        server.show(contacts = changed);
        watched(pollTurns, [&] { polls.push_back(costBeside(server, [&desk] { desk.poll(); })); });
        watched(sortTurns, [&] { desk.sort(desk.table().columnOf(round % 2 ? "totalDuration" : "source")); });
        watched(filterTurns, [&] { desk.filter(round % 2 ? QString() : QStringLiteral("refund")); });
    }
    return {costFigure("P4", QStringLiteral("100,000 contacts, wire to painted, in slices"), loads, 4, body),
            costFigure("P6", QStringLiteral("a live poll over 100,000, 1 % changed, wire to painted"), polls, 2, body),
            turnFigure(QStringLiteral("100,000 contacts are found"), loadTurns),
            turnFigure(QStringLiteral("they are polled"), pollTurns),
            turnFigure(QStringLiteral("they are sorted"), sortTurns),
            turnFigure(QStringLiteral("they are filtered"), filterTurns)};
}

} // namespace floorwalker::bench
