// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/serverclock.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant trueStart(1'780'000'000'250ms);

//! Ten polls, ten seconds apart; Date is the true time cut to seconds.
class Exchange {
public:
    Exchange(Milliseconds clientOff, Milliseconds there, Milliseconds back)
        : clock(trueStart + clientOff), m_there(there), m_back(back)
    {
    }

    FakeClock clock;
    ServerClock server{clock};

    Instant truth() const { return trueStart + clock.steady(); }
    void poll()
    {
        const Milliseconds sent = clock.steady();
        clock.advance(m_there);
        const Instant date = std::chrono::floor<std::chrono::seconds>(truth());
        clock.advance(m_back);
        server.sample(date, sent, clock.steady());
    }
    void polls(int count)
    {
        for (int i = 0; i < count; ++i) {
            poll();
            clock.advance(Milliseconds(10'000 + 137 * (i % 7)));
        }
    }
    Milliseconds fault() const { return std::chrono::abs(server.now() - truth()); }

private:
    Milliseconds m_there;
    Milliseconds m_back;
};

} // namespace

class tst_ServerClock : public QObject
{
    Q_OBJECT

private slots:
    void isWithinASecondWhateverTheClientsClockSays_data()
    {
        QTest::addColumn<qint64>("clientOffMs");
        QTest::addColumn<qint64>("thereMs");
        QTest::addColumn<qint64>("backMs");
        QTest::newRow("clocks agree, no delay") << Q_INT64_C(0) << Q_INT64_C(0) << Q_INT64_C(0);
        QTest::newRow("client ten minutes fast") << Q_INT64_C(600'000) << Q_INT64_C(20) << Q_INT64_C(20);
        QTest::newRow("client ten minutes slow") << Q_INT64_C(-600'000) << Q_INT64_C(20) << Q_INT64_C(20);
        QTest::newRow("slow way there") << Q_INT64_C(600'000) << Q_INT64_C(300) << Q_INT64_C(0);
        QTest::newRow("slow way back") << Q_INT64_C(-600'000) << Q_INT64_C(0) << Q_INT64_C(300);
        QTest::newRow("client decades off") << Q_INT64_C(-1'500'000'000'000) << Q_INT64_C(50) << Q_INT64_C(50);
    }
    void isWithinASecondWhateverTheClientsClockSays()
    {
        QFETCH(qint64, clientOffMs);
        QFETCH(qint64, thereMs);
        QFETCH(qint64, backMs);
        Exchange exchange{Milliseconds(clientOffMs), Milliseconds(thereMs), Milliseconds(backMs)};
        exchange.poll();
        QVERIFY2(exchange.fault() <= 1s, qPrintable(QString::number(exchange.fault().count())));
        exchange.polls(10);
        QVERIFY2(exchange.fault() <= 500ms, qPrintable(QString::number(exchange.fault().count())));
    }

    void aJumpOfTheWallClockChangesNothing()
    {
        Exchange exchange(0s, 20ms, 20ms);
        exchange.polls(5);
        const Instant before = exchange.server.now();
        exchange.clock.setWallOff(1h);
        QCOMPARE(exchange.server.now(), before);
        QVERIFY(exchange.fault() <= 1s);
    }

    void theServersJumpIsFollowed()
    {
        FakeClock clock(trueStart);
        ServerClock server(clock);
        server.sample(trueStart, 0ms, 10ms);
        clock.advance(10s);
        server.sample(trueStart + 2h, 10s, 10'010ms);
        QVERIFY(std::chrono::abs(server.now() - (trueStart + 2h)) <= 1s);
    }

    void driftIsFollowedForADay()
    {
        Exchange exchange(0s, 20ms, 20ms);
        for (int hour = 0; hour < 24; ++hour) {
            exchange.polls(3);
            exchange.clock.advance(1h);
            QVERIFY(exchange.fault() <= 1s);
        }
    }

    void untilMeasuredTheClientsClockCounts()
    {
        FakeClock clock(trueStart);
        ServerClock server(clock);
        QVERIFY(!server.isMeasured());
        QVERIFY(!server.offset());
        QCOMPARE(server.now(), trueStart);
    }

    void tellsHowFarTheClientIsOff()
    {
        Exchange exchange(600s, 0ms, 0ms);
        exchange.polls(20);
        QVERIFY(exchange.server.offset());
        QVERIFY(std::chrono::abs(*exchange.server.offset() + 600s) <= 1s);
    }

    void aCrowdedWayHomeDoesNotSpoilGoodSamples()
    {
        Exchange good(0s, 10ms, 10ms);
        good.polls(10);
        const Milliseconds sent = good.clock.steady();
        const Instant date = std::chrono::floor<std::chrono::seconds>(good.truth());
        good.clock.advance(20s);
        good.server.sample(date, sent, good.clock.steady());
        QVERIFY(good.fault() <= 500ms);
    }
};

QTEST_GUILESS_MAIN(tst_ServerClock)
#include "tst_serverclock.moc"
