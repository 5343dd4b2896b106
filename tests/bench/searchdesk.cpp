// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/searchdesk.h"

#include "tests/bench/benchconnection.h"

#include <QEventLoop>
#include <QTimer>

namespace floorwalker::bench {

SearchDesk::SearchDesk(BenchServer &server)
    : m_connection(connectionTo(profileAt(server), m_clock))
    , m_search(m_connection->client(), std::chrono::hours(1))
    , m_items(m_search, m_clock, [] { return dayEnd; }, BusinessDay(QTimeZone::utc(), QTime(0, 0)))
    , m_view([] { return dayEnd.time_since_epoch().count(); })
{
    m_view.setReducedMotion(true);
    m_view.setModel(&m_items.table());
    m_view.resize(1440, 900);
    m_view.show();
}

void SearchDesk::load(int expected)
{
    work([this] {
        m_items.ask({}, {.kind = SearchSpan::Kind::Own, .first = QDate(2026, 5, 27), .last = QDate(2026, 5, 29)});
    });
    if (m_items.table().rowCount() != expected)
        qFatal("The bench found %d contacts instead of %d.", m_items.table().rowCount(), expected);
}

void SearchDesk::poll()
{
    QEventLoop loop;
    const FeedNeed need(m_search.feed());
    QObject::connect(&m_search.feed(), &Feed::answered, &loop, &QEventLoop::quit);
    m_search.feed().pollSoon();
    loop.exec();
    work([] { });
}

void SearchDesk::sort(int column)
{
    work([this, column] { m_items.table().sort(column, Qt::DescendingOrder); });
}

void SearchDesk::filter(const QString &text)
{
    work([this, &text] { m_items.table().setFilter(text); });
}

void SearchDesk::work(const std::function<void()> &begin)
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

} // namespace floorwalker::bench
