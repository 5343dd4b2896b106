// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/rest/clientstage.h"

#include <QAbstractEventDispatcher>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView path("rmi/agents");

} // namespace

class tst_RestClient : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerComesOnceAndLater()
    {
        ClientStage stage;
        stage.wire.answerWith(200, "body");
        stage.ask(path);
        QCOMPARE(stage.printed(), QStringLiteral("silence"));
        stage.settle();
        QCOMPARE(stage.printed(), QStringLiteral("body"));
        stage.pass(1h);
        QCOMPARE(stage.told.size(), 1);
    }

    void aReceiverThatIsGoneHearsNothing_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("decoded here") << 10;
        QTest::newRow("decoded on a worker") << 100'000;
    }
    void aReceiverThatIsGoneHearsNothing()
    {
        QFETCH(int, bytes);
        ClientStage stage;
        stage.wire.answerWith(200, QByteArray(bytes, 'x'));
        int calls = 0;
        auto receiver = std::make_unique<QObject>();
        stage.client.send<QByteArray>(reading(path), Purpose::Asked, receiver.get(),
                                      [&calls](const Result<QByteArray> &) { ++calls; });
        receiver.reset();
        stage.settle();
        stage.wire.answerWith(200, QByteArray(bytes, 'y'));
        stage.ask(QStringLiteral("another"));
        QTRY_COMPARE(stage.told.size(), 1);
        QCOMPARE(calls, 0);
    }

    void aClientThatIsGoneTellsNobody()
    {
        FakeClock clock;
        FakeTransport wire;
        Badge badge;
        int calls = 0;
        {
            RestClient client({wire, badge, clock, [] { return 0.5; }}, QUrl(QStringLiteral("https://t.example")), 100);
            client.send<QByteArray>(reading(path), Purpose::Asked, this, [&calls](const Result<QByteArray> &) { ++calls; });
        }
        wire.answerHanging({.status = 200});
        settle();
        QCOMPARE(calls, 0);
    }

    void largeAnswersAreDecodedElsewhere()
    {
        ClientStage stage;
        QThread *decodedOn = nullptr;
        auto endpoint = reading(path);
        endpoint.decode = [&decodedOn](const Answered &answer) -> Result<QByteArray> {
            decodedOn = QThread::currentThread();
            return answer.body.left(1);
        };
        stage.wire.answerWith(200, QByteArray(100'000, 'x'));
        stage.ask(endpoint);
        QTRY_COMPARE(stage.told.size(), 1);
        QVERIFY(decodedOn != QThread::currentThread());
        stage.wire.answerWith(200, "small");
        stage.ask(endpoint);
        stage.settle();
        QCOMPARE(decodedOn, QThread::currentThread());
    }

    void eachLargeAnswerHasATurnOfItsOwn()
    {
        ClientStage stage;
        int turn = 0;
        QList<int> toldIn;
        QObject watch;
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &watch, [&turn] { ++turn; });
        for (const QString &one : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
            stage.wire.answerWith(200, QByteArray(100'000, 'x'));
            stage.client.send<QByteArray>(reading(one), Purpose::Asked, this,
                                          [&](const Result<QByteArray> &) { toldIn.append(turn); });
        }
        stage.settle();
        QThreadPool::globalInstance()->waitForDone(); // all are there at once
        QTRY_COMPARE(toldIn.size(), 3);
        QCOMPARE(QSet<int>(toldIn.begin(), toldIn.end()).size(), 3);
    }

    void aWrongShapeIsAFailureWithItsStatus()
    {
        ClientStage stage;
        QSignalSpy failed(&stage.client, &RestClient::failed);
        auto endpoint = reading(path);
        endpoint.decode = [](const Answered &) -> Result<QByteArray> { return Error{.kind = ErrorKind::Undecodable}; };
        stage.wire.answerWith(200, "[");
        stage.ask(endpoint);
        stage.settle();
        QCOMPARE(stage.error().kind, ErrorKind::Undecodable);
        QCOMPARE(stage.error().httpStatus, 200);
        QCOMPARE(stage.error().resource, path);
        QCOMPARE(failed.size(), 1);
    }

    void theAddressIsBaseAndPath_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("url");
        QTest::newRow("no slash") << "https://t.example/RI" << "https://t.example/RI/rmi/agents";
        QTest::newRow("slash") << "https://t.example/RI/" << "https://t.example/RI/rmi/agents";
        QTest::newRow("slashes") << "https://t.example/RI///" << "https://t.example/RI/rmi/agents";
        QTest::newRow("no path") << "https://t.example" << "https://t.example/rmi/agents";
        QTest::newRow("port and encoded path") << "https://t.example:8443/a%20b" << "https://t.example:8443/a%20b/rmi/agents";
    }
    void theAddressIsBaseAndPath()
    {
        QFETCH(QString, base);
        QFETCH(QString, url);
        ClientStage stage(base);
        stage.ask(path);
        QCOMPARE(stage.wire.sent.first().url.toEncoded(), url.toUtf8());
    }

    void parametersAreEncodedOnce()
    {
        ClientStage stage;
        auto endpoint = reading(path);
        endpoint.query = {{QStringLiteral("name"), QStringLiteral("Fox, A&B=ä+%20")}, {QStringLiteral("at"), QStringLiteral("10:40*")}};
        stage.ask(endpoint);
        QCOMPARE(stage.wire.sent.first().url.toEncoded(),
                 QByteArray("https://tenant.example/RI/rmi/agents?name=Fox,%20A%26B%3D%C3%A4%2B%2520&at=10:40*"));
    }

    void plainHttpGoesOnlyToThisMachine_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("expected");
        QTest::newRow("another machine") << "http://tenant.example" << "insecure-address";
        QTest::newRow("a name like ours") << "http://localhost.evil.example" << "insecure-address";
        QTest::newRow("an address like ours") << "http://127.0.0.1.evil.example" << "insecure-address";
        QTest::newRow("every address") << "http://0.0.0.0" << "insecure-address";
        QTest::newRow("loopback by name") << "http://localhost:8080" << "body";
        QTest::newRow("loopback by number") << "http://127.0.0.1:8080" << "body";
        QTest::newRow("loopback of version 6") << "http://[::1]:8080" << "body";
        QTest::newRow("TLS") << "https://tenant.example" << "body";
        QTest::newRow("another scheme") << "ftp://tenant.example" << "invalid";
        QTest::newRow("file") << "file:///etc" << "invalid";
        QTest::newRow("nothing") << "" << "invalid";
    }
    void plainHttpGoesOnlyToThisMachine()
    {
        QFETCH(QString, base);
        QFETCH(QString, expected);
        ClientStage stage(base);
        stage.wire.answerWith(200, "body");
        stage.ask(path);
        QVERIFY(stage.told.isEmpty()); // later
        stage.settle();
        QCOMPARE(stage.printed(), expected);
        QCOMPARE(stage.wire.sent.size(), expected == u"body" ? 1 : 0);
    }

    void identicalReadsShareOneRequest()
    {
        ClientStage stage;
        stage.ask(path);
        stage.ask(path);
        QCOMPARE(stage.wire.sent.size(), 1);
        stage.wire.answerHanging({.status = 200, .body = "body"});
        stage.settle();
        QCOMPARE(stage.told.size(), 2);
        stage.ask(path);
        QCOMPARE(stage.wire.sent.size(), 2); // the first is over
    }

    void differentParametersDoNotShare()
    {
        ClientStage stage;
        auto endpoint = reading(path);
        stage.ask(endpoint);
        endpoint.query = {{QStringLiteral("limit"), QStringLiteral("5")}};
        stage.ask(endpoint);
        QCOMPARE(stage.wire.sent.size(), 2);
    }

    void identicalWritesDoNotShare()
    {
        ClientStage stage;
        stage.ask(writing(path), Purpose::Write);
        stage.ask(writing(path), Purpose::Write);
        QCOMPARE(stage.wire.sent.size(), 2);
    }

    void whoJoinsAPollMakesItWorthARetry()
    {
        ClientStage stage;
        stage.ask(path, Purpose::Poll);
        stage.ask(path, Purpose::Asked);
        stage.wire.answerHanging({.status = 500});
        stage.settle();
        QCOMPARE(stage.told.size(), 0);
        stage.wire.answerWith(200, "body");
        stage.pass(5s);
        QCOMPARE(stage.told.size(), 2);
    }

    void aRedirectWithinTheServerIsFollowed()
    {
        ClientStage stage;
        stage.wire.answerWith(302, {}, {{"Location", "/RI/other?x=1"}});
        stage.wire.answerWith(200, "body");
        stage.ask(path);
        stage.settle();
        QCOMPARE(stage.printed(), QStringLiteral("body"));
        QCOMPARE(stage.wire.sent.last().url.toString(), QStringLiteral("https://tenant.example/RI/other?x=1"));
        QVERIFY(!headerValue(stage.wire.sent.last().headers, "Authorization").isEmpty());
    }

    void aRedirectElsewhereIsRefused_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("another host") << QByteArray("https://evil.example/RI/rmi/agents");
        QTest::newRow("another port") << QByteArray("https://tenant.example:8443/RI/rmi/agents");
        QTest::newRow("another scheme") << QByteArray("http://tenant.example/RI/rmi/agents");
        QTest::newRow("a host without scheme") << QByteArray("//evil.example/x");
        QTest::newRow("our host as a name") << QByteArray("https://tenant.example@evil.example/");
        QTest::newRow("a longer host") << QByteArray("https://tenant.example.evil.example/");
        QTest::newRow("nowhere") << QByteArray();
    }
    void aRedirectElsewhereIsRefused()
    {
        QFETCH(QByteArray, location);
        ClientStage stage;
        stage.wire.answerWith(302, {}, {{"Location", location}});
        stage.ask(path);
        stage.settle();
        QCOMPARE(stage.printed(), QStringLiteral("redirect-refused"));
        QCOMPARE(stage.wire.sent.size(), 1);
    }

    void theOwnPortSpeltOutIsTheSameServer()
    {
        ClientStage stage;
        stage.wire.answerWith(307, {}, {{"Location", "https://tenant.example:443/x"}});
        stage.wire.answerWith(200, "body");
        stage.ask(path);
        stage.settle();
        QCOMPARE(stage.printed(), QStringLiteral("body"));
    }

    void aRedirectLoopEnds()
    {
        ClientStage stage;
        stage.wire.answerPath(path, 302, {}, {{"Location", "/RI/rmi/agents"}});
        stage.ask(path);
        for (int i = 0; i < 5; ++i)
            stage.settle();
        QCOMPARE(stage.printed(), QStringLiteral("redirect-refused"));
        QCOMPARE(stage.wire.sent.size(), 4);
    }

    void aWriteIsNotRedirected()
    {
        ClientStage stage;
        stage.wire.answerWith(307, {}, {{"Location", "/RI/other"}});
        stage.ask(writing(path), Purpose::Write);
        stage.settle();
        QCOMPARE(stage.printed(), QStringLiteral("redirect-refused"));
        QCOMPARE(stage.wire.sent.size(), 1);
    }

    void everyAnswersDateIsMeasured()
    {
        ClientStage stage;
        stage.wire.answerWith(503, {}, {{"Date", "Thu, 28 May 2026 21:26:40 GMT"}});
        stage.ask(path, Purpose::Poll);
        stage.settle();
        QVERIFY(stage.client.serverClock().isMeasured());
        QVERIFY(std::chrono::abs(*stage.client.serverClock().offset() - 1h) <= 1s);
    }

    void theSecretOfTheRequestIsHiddenEvenAfterItsRenewal()
    {
        ClientStage stage;
        stage.ask(path, Purpose::Poll);
        stage.badge.token = "second"; // renewed for another request meanwhile
        stage.wire.answerHanging({.status = 400, .body = "bad token first-token and key key-of-ours"});
        stage.settle();
        QCOMPARE(stage.error().detail, QStringLiteral("bad token *** and key ***"));
    }
};

QTEST_GUILESS_MAIN(tst_RestClient)
#include "tst_restclient.moc"
