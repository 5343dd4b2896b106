// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/scriptedserver.h"
#include "tests/app/demo/rawclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace demo;
using namespace std::chrono_literals;

class tst_ScriptedServer : public QObject
{
    Q_OBJECT

private slots:
    void usesUpTheNextThenTheConstant()
    {
        ScriptedServer server;
        server.next("/a", Behaviour::json("1"));
        server.next("/a", Behaviour::answer(503));
        server.always("/a", Behaviour::json("9"));
        RawClient client(server.url());
        client.send(get("/a") + get("/a?x=1") + get("/a") + get("/a") + get("/unknown"));
        QTRY_COMPARE(client.answers(), 5);
        QCOMPARE(client.received().count("HTTP/1.1 503"), 1);
        QCOMPARE(client.received().count("\r\n\r\n9"), 2);
        QCOMPARE(client.received().count("HTTP/1.1 404"), 1);
    }

    void remembersEveryRequest()
    {
        ScriptedServer server;
        QSignalSpy arrived(&server, &ScriptedServer::arrived);
        RawClient client(server.url());
        client.send("PUT /a?x=1 HTTP/1.1\r\nX-Api-Key: k\r\nContent-Length: 2\r\n\r\nhi" + get("/a"));
        QTRY_COMPARE(arrived.count(), 2);
        QCOMPARE(server.count("/a"), 2);
        QCOMPARE(server.count("PUT", "/a"), 1);
        const Request &first = server.arrivals().first().request;
        QCOMPARE(first.target, "/a?x=1");
        QCOMPARE(first.header("x-api-key"), "k");
        QCOMPARE(first.body, "hi");
        QVERIFY(server.arrivals().first().at <= server.arrivals().last().at);
    }

    void liesInManyWays_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("closes at once") << Behaviour::closeAtOnce() << QByteArray();
        QTest::newRow("resets at once") << Behaviour::resetAtOnce() << QByteArray();
        QTest::newRow("half a head") << Behaviour::halfHead() << QByteArray("Content-Ty");
        QTest::newRow("cuts the body") << Behaviour::cutBody("[1,2,3]", 4) << QByteArray("\r\n\r\n[1,2");
        QTest::newRow("resets in the body") << Behaviour::resetMidBody("[1,2,3]", 3) << QByteArray("\r\n\r\n[1,");
        QTest::newRow("own bytes") << Behaviour::raw("nonsense") << QByteArray("nonsense");
    }
    void liesInManyWays()
    {
        QFETCH(Behaviour, behaviour);
        QFETCH(QByteArray, end);
        ScriptedServer server;
        server.always("/a", behaviour);
        RawClient client(server.url());
        client.send(get("/a"));
        QTRY_VERIFY(client.isClosed());
        QVERIFY2(client.received().endsWith(end), client.received().constData());
        QCOMPARE(client.received().isEmpty(), end.isEmpty());
    }

    void promisesTheWholeBodyWhenItCuts()
    {
        ScriptedServer server;
        server.always("/a", Behaviour::cutBody("[1,2,3]", 4));
        RawClient client(server.url());
        client.send(get("/a"));
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().contains("Content-Length: 7\r\n"));
    }

    void dripsTheBody()
    {
        ScriptedServer server;
        server.always("/a", Behaviour::drip("abcdef", 2, 30ms));
        RawClient client(server.url());
        QElapsedTimer clock;
        clock.start();
        client.send(get("/a"));
        QTRY_VERIFY(client.hasWhole("ab"));
        QTRY_VERIFY(client.hasWhole("abcdef"));
        QVERIFY(clock.elapsed() >= 55);
    }

    void answersLateWhenToldTo()
    {
        ScriptedServer server;
        server.always("/a", Behaviour::json("1").after(60ms));
        RawClient client(server.url());
        QElapsedTimer clock;
        clock.start();
        client.send(get("/a"));
        QTRY_COMPARE(client.answers(), 1);
        QVERIFY(clock.elapsed() >= 55);
    }

    void keepsTheConnectionWhileItHangs()
    {
        ScriptedServer server;
        server.always("/a", Behaviour::hang());
        server.always("/b", Behaviour::json("1"));
        RawClient stuck(server.url());
        RawClient other(server.url());
        stuck.send(get("/a"));
        QTRY_COMPARE(server.count("/a"), 1);
        other.send(get("/b"));
        QTRY_COMPARE(other.answers(), 1);
        QVERIFY(!stuck.isClosed());
        QCOMPARE(stuck.answers(), 0);
    }

    void forgetsLateAnswersWhenItIsGone()
    {
        auto server = std::make_unique<ScriptedServer>();
        server->always("/a", Behaviour::json("1").after(1ms));
        server->always("/b", Behaviour::drip("abcdef", 1, 1ms));
        RawClient a(server->url());
        RawClient b(server->url());
        a.send(get("/a"));
        b.send(get("/b"));
        QTRY_COMPARE(server->arrivals().size(), 2);
        server.reset();
        QTRY_VERIFY(a.isClosed() && b.isClosed());
    }
};

QTEST_GUILESS_MAIN(tst_ScriptedServer)
#include "tst_scriptedserver.moc"
