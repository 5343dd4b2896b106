// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/rawclient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Body = R"({"customerNumber":"+358501234567","callbackQueueNumber":"152"})";
constexpr qsizetype IdSize = 32;

} // namespace

//! A POST that must not happen twice, and everything that can befall its answer. Counted at the server.
class tst_CallbackFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    int m_before = 0;

    int count(const QString &what) { return m_client->get("/_demo/callbacks").object()[what].toInt(); }
    int created() { return count(u"created"_s) - m_before; }

    int arrivals(const QString &what) { return m_client->get("/_demo/requests").object()[what].toInt(); }

    QJsonArray posts()
    {
        const QJsonArray requests = m_client->get("/_demo/requests/list").array();
        QJsonArray posts;
        for (const QJsonValue &request : requests) {
            if (request[u"method"_s] == u"POST"_s)
                posts.append(request);
        }
        return posts;
    }

    void order(const QByteArray &faults) { QCOMPARE(m_client->send("POST", "/_demo/faults", faults).status, 204); }

    //! Raw, since Qt's own client sends a POST again when a connection it had kept breaks.
    std::unique_ptr<RawClient> post()
    {
        auto client = std::make_unique<RawClient>(m_tenant->url());
        client->send(m_client->rawHead("POST", "/cmi/callbacks", Body.size()) + Body.toByteArray());
        return client;
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.plan.agents = 10;
        options.plan.historyDays = 0;
        options.quota = 100'000;
        options.gatewayLimit = 400;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
    }

    void init()
    {
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_client->setHeader("Accept", "text/html, application/json");
        QCOMPARE(m_client->send("DELETE", "/_demo/faults").status, 204);
        QCOMPARE(m_client->send("DELETE", "/_demo/requests").status, 204);
        m_before = count(u"created"_s);
    }

    void resetsBeforeOrAfterTakingEffect_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<int>("effects");
        QTest::newRow("before") << QByteArray("reset-before") << 0;
        QTest::newRow("after") << QByteArray("reset-after") << 1;
    }
    void resetsBeforeOrAfterTakingEffect()
    {
        QFETCH(QByteArray, action);
        QFETCH(int, effects);
        order("POST:/cmi/callbacks:n=1:" + action);
        const auto client = post();
        QTRY_VERIFY(client->isClosed());
        QCOMPARE(client->error(), QAbstractSocket::RemoteHostClosedError);
        QVERIFY(client->received().isEmpty());
        QCOMPARE(created(), effects);
        QCOMPARE(arrivals(u"POST /cmi/callbacks"_s), 1);
        QCOMPARE(posts().first()[u"status"_s], 0);
    }

    void cutsTheIdInTheMiddle()
    {
        order("POST:/cmi/callbacks:n=1:truncate");
        const auto client = post();
        QTRY_VERIFY(client->isClosed());
        QVERIFY(client->received().startsWith("HTTP/1.1 201 "));
        QVERIFY(client->received().contains("Content-Length: " + QByteArray::number(IdSize) + "\r\n"));
        const qsizetype head = client->received().indexOf("\r\n\r\n") + 4;
        QCOMPARE(client->received().size() - head, IdSize / 2);
        QCOMPARE(created(), 1);
    }

    void answersAStatusWithoutEffect_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 400, 403, 429, 500, 503 })
            QTest::addRow("%d", status) << status;
    }
    void answersAStatusWithoutEffect()
    {
        QFETCH(int, status);
        order("POST:/cmi/callbacks:n=1:status=" + QByteArray::number(status));
        QCOMPARE(m_client->send("POST", "/cmi/callbacks", Body.toByteArray()).status, status);
        QCOMPARE(created(), 0);
        QCOMPARE(m_client->send("POST", "/cmi/callbacks", Body.toByteArray()).status, 201);
        QCOMPARE(created(), 1);
        QCOMPARE(column(posts(), u"status"_s), (QStringList { QString::number(status), u"201"_s }));
    }

    void takesEffectThoughItAnswersLate()
    {
        order("POST:/cmi/callbacks:n=1:delay=200");
        QElapsedTimer clock;
        clock.start();
        const auto client = post();
        QTRY_COMPARE(created(), 1);
        QVERIFY2(client->received().isEmpty() || clock.elapsed() >= 195, client->received().constData());
        QTRY_VERIFY(client->received().startsWith("HTTP/1.1 201 "));
        QVERIFY(clock.elapsed() >= 195);
    }

    void takesEffectThoughTheGatewayGivesUp()
    {
        order("POST:/cmi/callbacks:n=1:delay=60000");
        QCOMPARE(m_client->send("POST", "/cmi/callbacks", Body.toByteArray()).status, 504);
        QCOMPARE(created(), 1);
    }

    void changesThoughTheAnswerIsLost()
    {
        const QByteArray path = "/cmi/callbacks/" + m_client->send("POST", "/cmi/callbacks", Body.toByteArray()).body;
        order("PUT:/cmi/callbacks/*:n=1:reset-after");
        const int before = count(u"changed"_s);
        const QByteArray change = R"({"customerNumber":"1","notes":"n","lastResult":"HANDLED"})";
        RawClient client(m_tenant->url());
        client.send(m_client->rawHead("PUT", path, change.size()) + change);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(count(u"changed"_s) - before, 1);
        QCOMPARE(m_client->get(path).object()[u"lastResult"_s], u"HANDLED"_s);
    }

    void listsRequestsInOrder()
    {
        m_client->send("POST", "/cmi/callbacks", Body.toByteArray());
        m_client->get("/cmi/callbacks?customerNumber=1*");
        const QJsonArray requests = m_client->get("/_demo/requests/list").array();
        QCOMPARE(column(requests, u"target"_s), (QStringList { u"/cmi/callbacks"_s, u"/cmi/callbacks?customerNumber=1*"_s }));
        QCOMPARE(column(requests, u"status"_s), (QStringList { u"201"_s, u"200"_s }));
        QCOMPARE(requests[0][u"bodyLength"_s], qint64(Body.size()));
        QCOMPARE(requests[0][u"user"_s], u"supervisor"_s);
    }
};

QTEST_GUILESS_MAIN(tst_CallbackFaults)
#include "tst_callbackfaults.moc"
