// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/rest/clientstage.h"
#include "tests/models/rest/wirestage.h"

#include <QTcpServer>

using namespace floorwalker;
using namespace std::chrono_literals;
using demo::Behaviour;

namespace {

QByteArray manyBytes()
{
    return QByteArray(100'000, 'x');
}

//! A port where nobody listens.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class tst_NetworkTransport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void bringsStatusHeadersAndBody_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("read") << Verb::Get << 200 << QByteArray("[]");
        QTest::newRow("made, with a bare id") << Verb::Post << 201 << QByteArray("AB28");
        QTest::newRow("changed, 201 of a PUT") << Verb::Put << 201 << QByteArray("ok");
        QTest::newRow("changed without a body") << Verb::Patch << 204 << QByteArray();
        QTest::newRow("deleted") << Verb::Delete << 200 << QByteArray("gone");
        QTest::newRow("bad request, with words") << Verb::Get << 400 << QByteArray("HTTP 400 Bad Request: limit");
        QTest::newRow("forbidden") << Verb::Put << 403 << QByteArray("no");
        QTest::newRow("not found") << Verb::Get << 404 << QByteArray("no");
        QTest::newRow("too many") << Verb::Get << 429 << QByteArray("slow");
        QTest::newRow("server error") << Verb::Get << 500 << QByteArray("oops");
        QTest::newRow("bad gateway") << Verb::Post << 502 << QByteArray("<html>");
        QTest::newRow("gateway's time-out") << Verb::Get << 504 << QByteArray("late");
        QTest::newRow("unusual") << Verb::Get << 418 << QByteArray("teapot");
    }
    void bringsStatusHeadersAndBody()
    {
        QFETCH(Verb, verb);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        WireStage stage;
        stage.server.next("/x", Behaviour::answer(status, body, {{"X-Own", "kept"}}));
        const auto answer = stage.ask(stage.request(verb));
        QCOMPARE(answer.fault, WireFault::None);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, body);
        QCOMPARE(headerValue(answer.headers, "x-own"), QByteArray("kept"));
        QVERIFY(!headerValue(answer.headers, "Date").isEmpty());
        QCOMPARE(stage.server.count("/x"), 1);
    }

    void sendsWhatWasGiven()
    {
        WireStage stage;
        stage.server.always("/x", Behaviour::answer(200));
        auto request = stage.request(Verb::Put);
        request.headers = {{"Authorization", "Basic c8Okw6Q="}, {"x-api-key", "k"}, {"Content-Type", "application/json"}};
        stage.ask(request);
        const auto &arrived = stage.server.arrivals().first().request;
        QCOMPARE(arrived.method, QByteArray("PUT"));
        QCOMPARE(arrived.body, request.body);
        QCOMPARE(arrived.header("Authorization"), QByteArray("Basic c8Okw6Q="));
        QCOMPARE(arrived.header("x-api-key"), QByteArray("k"));
        QCOMPARE(arrived.header("Content-Type"), QByteArray("application/json"));
    }

    void aWriteMayBeEmpty()
    {
        WireStage stage;
        stage.server.always("/x", Behaviour::answer(204));
        auto request = stage.request(Verb::Delete);
        request.body.clear();
        QCOMPARE(stage.ask(request).status, 204);
        QCOMPARE(stage.server.count("DELETE", "/x"), 1);
    }

    void everyTroubleHasItsFault_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<WireFault>("fault");
        QTest::addColumn<int>("status");
        enum { Close, Reset, HalfHead, Cut, CutReset, Hang, Drip, TooLarge, NoHttp, BadLength };
        QTest::newRow("closed before an answer") << int(Close) << WireFault::Lost << 0;
        QTest::newRow("reset before an answer") << int(Reset) << WireFault::Lost << 0;
        QTest::newRow("head broken off") << int(HalfHead) << WireFault::Lost << -1;
        QTest::newRow("body shorter than promised") << int(Cut) << WireFault::Lost << 200;
        QTest::newRow("reset in the body") << int(CutReset) << WireFault::Lost << 200;
        QTest::newRow("hangs") << int(Hang) << WireFault::TimedOut << 0;
        QTest::newRow("drips") << int(Drip) << WireFault::TimedOut << -1;
        QTest::newRow("body beyond the limit") << int(TooLarge) << WireFault::TooLarge << -1;
    }
    void everyTroubleHasItsFault()
    {
        QFETCH(int, trouble);
        QFETCH(WireFault, fault);
        QFETCH(int, status);
        const QList<Behaviour> troubles{
            Behaviour::closeAtOnce(), Behaviour::resetAtOnce(), Behaviour::halfHead(), Behaviour::cutBody("[1,2,3]", 3),
            Behaviour::resetMidBody("[1,2,3]", 3), Behaviour::hang(), Behaviour::drip(manyBytes(), 1, 20ms),
            Behaviour::json(manyBytes())};
        WireStage stage;
        stage.server.always("/x", troubles.at(trouble));
        auto request = stage.request();
        request.deadline = fault == WireFault::TimedOut ? 300ms : 10s;
        request.maxAnswerBytes = 50'000;
        const auto answer = stage.ask(request);
        QCOMPARE(answer.fault, fault);
        if (status >= 0)
            QCOMPARE(answer.status, status);
        // Qt asks once more where nothing came, and three times more where a head broke off.
        QVERIFY(stage.server.count("/x") <= 4);
        QCOMPARE(stage.told.size(), 1);
    }

    void whatIsNoHttpIsAFault_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("words") << QByteArray("220 smtp.example ESMTP\r\n\r\n");
        QTest::newRow("nonsense") << QByteArray("\x16\x03\x01\x02\0\x01\0\x01", 8);
        QTest::newRow("length is a word") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: much\r\n\r\nbody");
    }
    void whatIsNoHttpIsAFault()
    {
        QFETCH(QByteArray, bytes);
        WireStage stage;
        stage.server.always("/x", Behaviour::raw(bytes));
        auto request = stage.request();
        request.deadline = 2s;
        const auto answer = stage.ask(request);
        QVERIFY(answer.status == 0 ? answer.fault != WireFault::None : answer.body == "body");
        QCOMPARE(stage.told.size(), 1);
    }

    void aLengthThatIsTooShortCutsTheBody()
    {
        WireStage stage;
        stage.server.always("/x", Behaviour::raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[1,2,3]"));
        const auto answer = stage.ask(stage.request());
        QCOMPARE(answer.body, QByteArray("[1")); // which no decoder takes
    }

    void nobodyListeningIsUnreachable()
    {
        WireStage stage;
        for (const Verb verb : {Verb::Get, Verb::Post}) {
            auto request = stage.request(verb);
            request.url.setPort(deadPort());
            QCOMPARE(stage.ask(request).fault, WireFault::Unreachable);
        }
    }

    void aWriteArrivesAtMostOnce_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<bool>("isWarm");
        int trouble = 0;
        for (const auto &name : {"closed", "reset", "head broken off", "cut", "reset in the body", "hangs"}) {
            QTest::addRow("%s, new connection", name) << trouble << false;
            QTest::addRow("%s, connection in use", name) << trouble++ << true;
        }
    }
    void aWriteArrivesAtMostOnce()
    {
        QFETCH(int, trouble);
        QFETCH(bool, isWarm);
        const QList<Behaviour> troubles{Behaviour::closeAtOnce(), Behaviour::resetAtOnce(), Behaviour::halfHead(),
                                        Behaviour::cutBody("[1,2,3]", 3), Behaviour::resetMidBody("[1,2,3]", 3),
                                        Behaviour::hang()};
        for (const Verb verb : {Verb::Post, Verb::Put, Verb::Patch, Verb::Delete}) {
            WireStage stage;
            if (isWarm)
                stage.warmUp();
            stage.server.always("/x", troubles.at(trouble));
            auto request = stage.request(verb);
            if (verb == Verb::Patch || verb == Verb::Delete)
                request.body.clear(); // Qt would repeat a write without a body too
            request.deadline = trouble == 5 ? 200ms : 10s;
            const auto answer = stage.ask(request);
            QVERIFY(answer.fault == WireFault::Lost || answer.fault == WireFault::TimedOut);
            stage.ask(stage.request(Verb::Get, QStringLiteral("/other"))); // what was to arrive has by then
            QCOMPARE(stage.server.count(toBytes(verb), "/x"), 1);
        }
    }

    void redirectsAreNotFollowedByTheWire()
    {
        WireStage stage;
        WireStage elsewhere;
        for (const int status : {301, 302, 303, 307, 308}) {
            stage.server.next("/x", Behaviour::answer(status, {}, {{"Location", elsewhere.server.url().toEncoded()}}));
            QCOMPARE(stage.ask(stage.request()).status, status);
        }
        QCOMPARE(elsewhere.server.arrivals().size(), 0);
    }

    void credentialsDoNotGoToAnotherHost()
    {
        WireStage stage;
        WireStage elsewhere;
        stage.server.always("/x", Behaviour::answer(302, {}, {{"Location", elsewhere.server.url().toEncoded() + "/x"}}));
        Badge badge;
        SystemClock clock;
        RestClient client({stage.transport, badge, clock}, stage.server.url(), 100);
        std::optional<Error> error;
        client.send<QByteArray>(reading(QStringLiteral("x")), Purpose::Asked, this,
                                [&error](const Result<QByteArray> &answer) { error = answer.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::RedirectRefused);
        QVERIFY(!stage.server.arrivals().first().request.header("Authorization").isEmpty());
        QCOMPARE(elsewhere.server.arrivals().size(), 0);
    }

    void cookiesAreNotKept()
    {
        WireStage stage;
        stage.server.always("/x", Behaviour::answer(200, {}, {{"Set-Cookie", "session=1; Path=/"}}));
        stage.ask(stage.request());
        stage.ask(stage.request());
        QCOMPARE(stage.server.arrivals().at(1).request.header("Cookie"), QByteArray());
    }

    void aChallengeIsAnAnswer()
    {
        WireStage stage;
        stage.server.always("/x", Behaviour::answer(401, "who are you", {{"WWW-Authenticate", "Basic realm=\"RI\""}}));
        const auto answer = stage.ask(stage.request());
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, QByteArray("who are you"));
        QCOMPARE(stage.server.count("/x"), 1);
    }

    void anAnswerComesLater()
    {
        WireStage stage;
        auto request = stage.request();
        request.url.setPort(deadPort());
        stage.send(request);
        request.url = QUrl(QStringLiteral("nonsense://x"));
        stage.send(request);
        QCOMPARE(stage.told.size(), 0);
        QTRY_COMPARE(stage.told.size(), 2);
    }

    void aReceiverThatIsGoneHearsNothing()
    {
        WireStage stage;
        stage.server.always("/x", Behaviour::json("[]"));
        int calls = 0;
        auto receiver = std::make_unique<QObject>();
        stage.transport.send(stage.request(), receiver.get(), [&calls](const WireAnswer &) { ++calls; });
        receiver.reset();
        stage.ask(stage.request());
        stage.ask(stage.request());
        QCOMPARE(calls, 0);
    }

    void anAbortedCallIsAnsweredOnceAndLater()
    {
        WireStage stage;
        stage.server.always("/x", Behaviour::hang());
        const auto call = stage.send(stage.request());
        QTRY_COMPARE(stage.server.count("/x"), 1);
        stage.transport.abort(call);
        stage.transport.abort(call);
        QCOMPARE(stage.told.size(), 0);
        QTRY_COMPARE(stage.told.size(), 1);
        QCOMPARE(stage.told.first().fault, WireFault::Aborted);
        stage.transport.abort(call); // over: ignored
        stage.server.always("/y", Behaviour::json("[]"));
        stage.ask(stage.request(Verb::Get, QStringLiteral("/y")));
        QCOMPARE(stage.told.size(), 2);
    }

    void aWireThatGoesTakesItsCallsAlong()
    {
        demo::ScriptedServer server;
        server.always("/x", Behaviour::hang());
        int calls = 0;
        {
            NetworkTransport transport;
            WireRequest request{.url = server.url()};
            request.url.setPath(QStringLiteral("/x"));
            for (const Verb verb : {Verb::Get, Verb::Post}) {
                request.verb = verb;
                transport.send(request, this, [&calls](const WireAnswer &) { ++calls; });
            }
            QTRY_COMPARE(server.count("/x"), 2);
        }
        QTRY_COMPARE(server.server().connectionCount(), 0);
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(tst_NetworkTransport)
#include "tst_networktransport.moc"
