// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/server.h"
#include "tests/app/demo/rawclient.h"
#include "tests/support/settle.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace demo;

//! Echoes what it was asked; "/later" is kept for the test to answer.
class tst_HttpServer : public QObject
{
    Q_OBJECT

private:
    QList<Request> m_requests;
    QList<Answer> m_kept;
    std::unique_ptr<Server> m_server;

private slots:
    void init()
    {
        m_requests.clear();
        m_kept.clear();
        m_server = std::make_unique<Server>([this](const Request &request, const Answer &answer) {
            m_requests.append(request);
            if (request.path() == "/later")
                m_kept.append(answer);
            else if (request.path() == "/nothing")
                answer.send(204);
            else
                answer.send(200, { { "Content-Type", "text/plain" } }, "you said " + request.body);
        });
        QVERIFY(m_server->listen());
    }

    void keepsTheConnectionForTheNextRequest()
    {
        RawClient client(m_server->url());
        client.send(get("/one"));
        QTRY_COMPARE(client.answers(), 1);
        client.send(get("/two"));
        QTRY_COMPARE(client.answers(), 2);
        QVERIFY(!client.isClosed());
        QCOMPARE(m_requests.last().target, "/two");
    }

    void answersPipelinedRequestsInTheirOrder()
    {
        RawClient client(m_server->url());
        client.send(get("/later") + get("/second") + get("/third"));
        QTRY_COMPARE(m_requests.size(), 1);
        m_kept.takeFirst().send(200, {}, "first");
        QTRY_COMPARE(client.answers(), 3);
        QVERIFY(client.received().indexOf("first") < client.received().indexOf("you said"));
        QCOMPARE(m_requests.last().target, "/third");
    }

    void closesWhenAskedTo_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("Connection: close") << get("/x", "Connection: close\r\n");
        QTest::newRow("HTTP/1.0") << QByteArray("GET /x HTTP/1.0\r\n\r\n");
    }
    void closesWhenAskedTo()
    {
        QFETCH(QByteArray, request);
        RawClient client(m_server->url());
        client.send(request);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().contains("Connection: close\r\n"));
        QVERIFY(client.hasWhole("you said "));
    }

    void readsBodies_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("by length") << QByteArray("Content-Length: 11\r\n\r\nhello world");
        QTest::newRow("in chunks") << QByteArray("Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n");
        QTest::newRow("chunks with trailer") << QByteArray("Transfer-Encoding: Chunked\r\n\r\nB\r\nhello world\r\n0\r\nA: b\r\n\r\n");
    }
    void readsBodies()
    {
        QFETCH(QByteArray, rest);
        RawClient client(m_server->url());
        client.send("POST /x HTTP/1.1\r\nHost: tenant\r\n" + rest);
        QTRY_VERIFY(client.hasWhole("you said hello world"));
        client.send(get("/next"));
        QTRY_COMPARE(client.answers(), 2);
        QVERIFY(!client.isClosed());
    }

    void readsBodiesByteByByte()
    {
        RawClient client(m_server->url());
        const QByteArray request("POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n");
        for (const char c : request) {
            client.send(QByteArray(1, c));
            floorwalker::settle();
        }
        QTRY_VERIFY(client.hasWhole("you said hi"));
    }

    void asksTheClientToContinue()
    {
        RawClient client(m_server->url());
        client.send("PUT /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QTRY_COMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n");
        client.send("ok");
        QTRY_VERIFY(client.hasWhole("you said ok"));
    }

    void sendsNoBodyToHead()
    {
        RawClient client(m_server->url());
        client.send("HEAD /x HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(client.hasWhole(""));
        QVERIFY(client.received().contains("Content-Length: 9\r\n"));
    }

    void sendsNeitherBodyNorLengthWithNoContent()
    {
        RawClient client(m_server->url());
        client.send(get("/nothing"));
        QTRY_VERIFY(client.hasWhole(""));
        QVERIFY(client.received().startsWith("HTTP/1.1 204 No Content\r\n"));
        QVERIFY(!client.received().contains("Content-Length"));
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray post = "POST /x HTTP/1.1\r\n";
        QTest::newRow("head of 33 kB") << get("/x", "A: " + QByteArray(33 * 1024, 'a') + "\r\n") << 431;
        QTest::newRow("head without end") << "GET /" + QByteArray(40 * 1024, 'a') << 431;
        QTest::newRow("body of 17 MB") << post + "Content-Length: 17825792\r\n\r\n" << 413;
        QTest::newRow("chunk of 17 MB") << post + "Transfer-Encoding: chunked\r\n\r\n1100000\r\n" << 413;
        QTest::newRow("chunk size beyond 64 bits") << post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n" << 400;
        QTest::newRow("chunk size in words") << post + "Transfer-Encoding: chunked\r\n\r\nfive\r\n" << 400;
        QTest::newRow("chunk longer than it says") << post + "Transfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n" << 400;
        QTest::newRow("gzip coding") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n" << 501;
        QTest::newRow("length and chunks") << post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n" << 400;
        QTest::newRow("two lengths") << post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\n" << 400;
        QTest::newRow("negative length") << post + "Content-Length: -3\r\n\r\n" << 400;
        QTest::newRow("length with plus") << post + "Content-Length: +3\r\n\r\n" << 400;
        QTest::newRow("empty length") << post + "Content-Length:\r\n\r\n" << 400;
        QTest::newRow("length in words") << post + "Content-Length: three\r\n\r\n" << 400;
        QTest::newRow("two blanks") << QByteArray("GET  /x HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("no path") << QByteArray("GET x HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("another version") << QByteArray("GET /x HTTP/2.0\r\n\r\n") << 505;
        QTest::newRow("another protocol") << QByteArray("GET /x GOPHER/1\r\n\r\n") << 400;
        QTest::newRow("header without colon") << get("/x", "Nonsense\r\n") << 400;
        QTest::newRow("blank before the colon") << get("/x", "A : b\r\n") << 400;
        QTest::newRow("zero byte") << get("/x", QByteArray("A: b\0c\r\n", 8)) << 400;
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawClient client(m_server->url());
        client.send(bytes);
        QTRY_VERIFY(client.received().startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '));
        QTRY_VERIFY(client.isClosed());
        QVERIFY(m_requests.isEmpty());
    }

    void findsHeadersInAnyCase()
    {
        RawClient client(m_server->url());
        client.send(get("/x", "X-API-Key: abc\r\n"));
        QTRY_COMPARE(m_requests.size(), 1);
        QCOMPARE(m_requests.first().header("x-api-key"), "abc");
    }

    void decodesPathAndQuery()
    {
        RawClient client(m_server->url());
        client.send(get("/a%20b/c?name=Fox%2C+John&number=%2B358&flag"));
        QTRY_COMPARE(m_requests.size(), 1);
        QCOMPARE(m_requests.first().segments(), (QByteArrayList { "a b", "c" }));
        const QList<std::pair<QString, QString>> query {
            { QStringLiteral("name"), QStringLiteral("Fox, John") },
            { QStringLiteral("number"), QStringLiteral("+358") },
            { QStringLiteral("flag"), QString() },
        };
        QCOMPARE(m_requests.first().query(), query);
    }

    void givesTheTrueDate()
    {
        RawClient client(m_server->url());
        client.send(get("/x"));
        QTRY_COMPARE(client.answers(), 1);
        const QString head = QString::fromLatin1(client.received());
        const QString date = head.mid(head.indexOf(QLatin1String("Date: ")) + 6, 29);
        QDateTime moment = QLocale::c().toDateTime(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        moment.setTimeSpec(Qt::UTC);
        QVERIFY2(moment.isValid(), qPrintable(date));
        QVERIFY(qAbs(moment.secsTo(QDateTime::currentDateTimeUtc())) <= 2);
    }

    void givesTheDateItIsTold_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("another") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
        QTest::newRow("none") << QByteArray() << false;
    }
    void givesTheDateItIsTold()
    {
        QFETCH(QByteArray, date);
        QFETCH(bool, isThere);
        m_server->setDateSource([date] { return date; });
        RawClient client(m_server->url());
        client.send(get("/x"));
        QTRY_COMPARE(client.answers(), 1);
        QCOMPARE(client.received().contains("Date: " + date), isThere);
    }

    void dropsTheLateAnswerToAGoneClient()
    {
        RawClient client(m_server->url());
        client.send(get("/later"));
        QTRY_COMPARE(m_kept.size(), 1);
        QVERIFY(m_kept.first().isAwaited());
        client.hangUp();
        QTRY_COMPARE(m_server->connectionCount(), 0);
        QVERIFY(!m_kept.first().isAwaited());
        m_kept.first().send(200, {}, "too late");
        m_kept.first().raw("too late");
        m_kept.first().finish();
        m_kept.first().reset();
    }

    void dropsTheLateAnswerOfAGoneServer()
    {
        RawClient client(m_server->url());
        client.send(get("/later"));
        QTRY_COMPARE(m_kept.size(), 1);
        m_server.reset();
        m_kept.first().send(200, {}, "too late");
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().isEmpty());
    }

    void dropsASecondAnswer()
    {
        RawClient client(m_server->url());
        client.send(get("/later"));
        QTRY_COMPARE(m_kept.size(), 1);
        m_kept.first().send(200, {}, "one");
        m_kept.first().send(200, {}, "two");
        client.send(get("/later"));
        QTRY_COMPARE(m_kept.size(), 2);
        m_kept.first().send(200, {}, "three"); // belongs to the turn before
        m_kept.last().send(200, {}, "four");
        QTRY_VERIFY(client.hasWhole("four"));
        QCOMPARE(client.answers(), 2);
    }

    void resetsSoThatThePeerSeesIt()
    {
        RawClient client(m_server->url());
        client.send(get("/later"));
        QTRY_COMPARE(m_kept.size(), 1);
        m_kept.first().reset();
        QTRY_VERIFY(client.isClosed());
        // Qt calls RST and FIN the same; the bytes that came tell a reset from an answer.
        QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
        QVERIFY(client.received().isEmpty());
        QTRY_COMPARE(m_server->connectionCount(), 0);
    }

    void survivesHostileBytes()
    {
        QRandomGenerator chance(7);
        for (int i = 0; i < 400; ++i) {
            RawClient client(m_server->url());
            QByteArray bytes = i % 2 ? get("/later") : QByteArray("POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n");
            for (int hits = chance.bounded(1, 6); hits > 0; --hits)
                bytes[chance.bounded(int(bytes.size()))] = char(chance.bounded(256));
            client.send(bytes.left(chance.bounded(int(bytes.size()))));
            floorwalker::settle();
            for (const Answer &answer : std::as_const(m_kept))
                answer.send(200, {}, "late");
        }
        RawClient client(m_server->url());
        client.send(get("/still-there"));
        QTRY_VERIFY(client.hasWhole("you said "));
        client.hangUp();
        QTRY_COMPARE(m_server->connectionCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_httpserver.moc"
