// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/rawclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! What stands before the resources: who is let in, how often, and what goes wrong on order.
class tst_Gateway : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;

    static demo::Options options()
    {
        demo::Options options;
        options.plan.agents = 10;
        options.plan.historyDays = 0;
        options.quota = 100'000;
        return options;
    }

    void order(const QByteArray &faults)
    {
        QCOMPARE(m_client->send("POST", "/_demo/faults", faults).status, 204);
    }

    int arrivals(const QString &what)
    {
        return m_client->get("/_demo/requests").object()[what].toInt();
    }

private slots:
    void initTestCase()
    {
        m_tenant = demo::Tenant::start(options());
        QVERIFY(m_tenant);
    }

    void init()
    {
        m_client = std::make_unique<ApiClient>(*m_tenant);
        QCOMPARE(m_client->send("DELETE", "/_demo/faults").status, 204);
        QCOMPARE(m_client->send("DELETE", "/_demo/requests").status, 204);
    }

    void letsInByKeyAndUser_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        const auto &supervisor = userOf(*m_tenant, "supervisor");
        const auto &umlaut = userOf(*m_tenant, "umlaut");
        const auto &expired = userOf(*m_tenant, "expired");
        const QByteArray badUser = "Check the user and the password";
        QTest::newRow("good") << supervisor.name << supervisor.password << supervisor.apiKey << 200 << QByteArray();
        QTest::newRow("UTF-8 password") << umlaut.name << u"pässwörd€"_s.toUtf8() << umlaut.apiKey << 200 << QByteArray();
        QTest::newRow("Latin-1 password") << umlaut.name << u"pässwörd"_s.toLatin1() << umlaut.apiKey << 401 << badUser;
        QTest::newRow("wrong password") << supervisor.name << QByteArray("x") << supervisor.apiKey << 401 << badUser;
        QTest::newRow("unknown user") << QByteArray("nobody") << QByteArray("x") << supervisor.apiKey << 401 << badUser;
        QTest::newRow("wrong key") << supervisor.name << supervisor.password << QByteArray("x") << 401 << QByteArray("Check the API key");
        QTest::newRow("no key") << supervisor.name << supervisor.password << QByteArray() << 401 << QByteArray("Check the API key");
        QTest::newRow("expired") << expired.name << expired.password << expired.apiKey << 401 << QByteArray("Password expired");
    }
    void letsInByKeyAndUser()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, key);
        QFETCH(int, status);
        QFETCH(QByteArray, text);
        m_client->setUser(user, password, key);
        const Fetched answer = m_client->get("/rci/queues");
        QCOMPARE(answer.status, status);
        if (status == 401) {
            QCOMPARE(answer.type, "text/plain");
            QCOMPARE(answer.body, text);
        }
    }

    void asksForCredentialsWhenThereAreNone()
    {
        m_client->setHeader("Authorization", {});
        const Fetched answer = m_client->get("/rci/queues");
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.header("WWW-Authenticate").startsWith("Basic "));
    }

    void isStrict_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        const QByteArray json = "application/json";
        const QByteArray id = "/AB2800D286F74EAB97B1072DC75A943D";
        QTest::newRow("another letter case") << QByteArray("GET") << QByteArray("/rci/Queues") << json << json << 404;
        QTest::newRow("slash at the end") << QByteArray("GET") << QByteArray("/rci/queues/") << json << json << 400;
        QTest::newRow("the documented root of old") << QByteArray("GET") << QByteArray("/RI/rci/queues") << json << json << 404;
        QTest::newRow("unknown id") << QByteArray("GET") << "/rci/queues" + id << json << json << 404;
        QTest::newRow("short id") << QByteArray("GET") << QByteArray("/rci/queues/AB28") << json << json << 400;
        QTest::newRow("wants XML") << QByteArray("GET") << QByteArray("/rci/queues") << QByteArray("application/xml") << json << 406;
        QTest::newRow("wants anything") << QByteArray("GET") << QByteArray("/rci/queues") << QByteArray("*/*") << json << 406;
        QTest::newRow("wants nothing") << QByteArray("GET") << QByteArray("/rci/queues") << QByteArray("") << json << 406;
        QTest::newRow("among others") << QByteArray("GET") << QByteArray("/rci/queues") << QByteArray("text/html, application/json;q=0.9") << json << 200;
        QTest::newRow("sends text") << QByteArray("PUT") << "/rci/users" + id << json << QByteArray("text/plain") << 415;
        QTest::newRow("sends JSON with charset") << QByteArray("PUT") << "/rci/users" + id << json << json + "; charset=utf-8" << 404;
        QTest::newRow("deletes what stays") << QByteArray("DELETE") << QByteArray("/rci/queues") << json << json << 405;
    }
    void isStrict()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, accept);
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        m_client->setHeader("Accept", accept);
        m_client->setHeader("Content-Type", type);
        const Fetched answer = m_client->send(method, target, method == "PUT" ? QByteArray("{}") : QByteArray());
        QCOMPARE(answer.status, status);
        if (status != 200)
            QCOMPARE(answer.type, "text/plain");
        if (status == 404)
            QCOMPARE(answer.body, "HTTP 404 Not Found");
    }

    void refusesWhatTheUserMayNot()
    {
        const Fetched answer = ApiClient(*m_tenant, "noagents").get("/rmi/agents");
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.type, "text/plain");
        QCOMPARE(ApiClient(*m_tenant, "noagents").get("/rmi/queueStatuses").status, 200);
    }

    void changesRightsWhileItRuns()
    {
        QCOMPARE(m_client->send("POST", "/_demo/rights", "umlaut rci.queues,queues=two").status, 204);
        ApiClient umlaut(*m_tenant, "umlaut");
        QCOMPARE(umlaut.get("/rci/queues").array().size(), 2);
        QCOMPARE(umlaut.get("/rci/users").status, 403);
        QCOMPARE(m_client->send("POST", "/_demo/rights", "umlaut all,queues=all").status, 204);
        QCOMPARE(umlaut.get("/rci/users").status, 200);
        QCOMPARE(m_client->send("POST", "/_demo/rights", "umlaut rci.everything").status, 400);
    }

    void holdsToTheQuotaOfAKey()
    {
        demo::Options few = options();
        few.quota = 3;
        const auto tenant = demo::Tenant::start(few);
        ApiClient client(*tenant);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.get("/rci/queues").status, 200);
        const Fetched answer = client.get("/rci/queues");
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.object().value(u"message"_s), u"Too Many Requests"_s);
        QVERIFY(answer.header("Retry-After").toInt() > 50 && answer.header("Retry-After").toInt() <= 60);
        QCOMPARE(ApiClient(*tenant, "noagents").get("/rci/queues").status, 200); // has a key of its own
    }

    void givesUpAtTheGatewaysLimit()
    {
        demo::Options hasty = options();
        hasty.gatewayLimit = 200;
        hasty.faults = { u"GET:/rci/queues:delay=60000"_s, u"GET:/rci/users:hang"_s, u"GET:/rmi/agents:delay=100"_s };
        const auto tenant = demo::Tenant::start(hasty);
        ApiClient client(*tenant);
        for (const char *path : { "/rci/queues", "/rci/users" }) {
            QElapsedTimer clock;
            clock.start();
            const Fetched answer = client.get(path);
            QCOMPARE(answer.status, 504);
            QCOMPARE(answer.type, "application/json");
            QCOMPARE(answer.body, R"({"message":"Endpoint request timed out"})");
            QVERIFY(clock.elapsed() >= 195);
        }
        QCOMPARE(client.get("/rmi/agents").status, 200);
    }

    void answersFaultsInsteadOfTheResource_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("status") << QByteArray("GET:/rci/*:status=503") << 503 << QByteArray("Content-Type") << QByteArray("application/json");
        QTest::newRow("any method") << QByteArray("*:*:status=500") << 500 << QByteArray("Content-Type") << QByteArray("application/json");
        QTest::newRow("page of a hotel") << QByteArray("GET:*:html") << 200 << QByteArray("Content-Type") << QByteArray("text/html");
        QTest::newRow("elsewhere") << QByteArray("GET:*:redirect=http://other.example:81/x?y=1") << 302
                                   << QByteArray("Location") << QByteArray("http://other.example:81/x?y=1");
        QTest::newRow("wait a little") << QByteArray("GET:*:retry-after=7") << 429 << QByteArray("Retry-After") << QByteArray("7");
    }
    void answersFaultsInsteadOfTheResource()
    {
        QFETCH(QByteArray, rule);
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        order(rule);
        const Fetched answer = m_client->get("/rci/queues");
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header(header), value);
    }

    void tellsTheRetryTimeAsADate()
    {
        order("GET:*:retry-after=date");
        const QByteArray date = m_client->get("/rci/queues").header("Retry-After");
        QVERIFY2(date.endsWith(" GMT") && date.size() == 29, date.constData());
    }

    void strikesAsOftenAsTold()
    {
        order("GET:/rci/queues:n=2:status=503\nGET:/rci/users:p=0:status=503");
        QList<int> statuses;
        for (int i = 0; i < 4; ++i)
            statuses.append(m_client->get("/rci/queues").status);
        QCOMPARE(statuses, (QList<int> { 503, 503, 200, 200 }));
        QCOMPARE(m_client->get("/rci/users").status, 200);
    }

    void strikesAtAboutItsProbability()
    {
        order("GET:/rci/queues:p=0.5:status=503");
        int struck = 0;
        for (int i = 0; i < 100; ++i)
            struck += m_client->get("/rci/queues").status == 503;
        QVERIFY2(struck > 25 && struck < 75, qPrintable(QString::number(struck)));
    }

    void takesNoNonsenseForARule_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const char *rule : { "GET", "GET:/x", "GET:/x:explode", "GET:/x:status", "GET:/x:status=1", "GET:/x:p=2:html",
                                  "GET:/x:n=some:html", "GET:/x:drip=0/5", "GET:/x:delay=soon", "GET:/x:html=1" })
            QTest::newRow(rule) << QByteArray(rule);
    }
    void takesNoNonsenseForARule()
    {
        QFETCH(QByteArray, rule);
        QCOMPARE(m_client->send("POST", "/_demo/faults", rule).status, 400);
        QVERIFY(m_client->get("/_demo/faults").body.isEmpty());
    }

    void cutsTheBodyInTheMiddle()
    {
        order("GET:/rci/queues:truncate");
        RawClient client(m_tenant->url());
        client.send(m_client->rawHead("GET", "/rci/queues", 0));
        QTRY_VERIFY(client.isClosed());
        const qsizetype body = client.received().size() - client.received().indexOf("\r\n\r\n") - 4;
        QVERIFY(client.received().contains("HTTP/1.1 200 "));
        QVERIFY(body > 0 && !client.received().contains("Content-Length: " + QByteArray::number(body) + "\r\n"));
    }

    void dripsTheWholeAnswer()
    {
        order("GET:/rci/queues:drip=400/10");
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_client->get("/rci/queues").array().size(), 12);
        QVERIFY(clock.elapsed() >= 20);
    }

    void writesWrongTypes()
    {
        order("GET:/rmi/queueStatuses:wrong-types");
        const QJsonValue queue = m_client->get("/rmi/queueStatuses").array().first();
        QCOMPARE(queue[u"inQueueCurrent"_s], u"many"_s);
        QVERIFY(queue[u"name"_s].isString());
    }

    void resetsBeforeOrAfterTakingEffect_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<bool>("takesEffect");
        QTest::newRow("before") << QByteArray("reset-before") << false;
        QTest::newRow("after") << QByteArray("reset-after") << true;
    }
    void resetsBeforeOrAfterTakingEffect()
    {
        QFETCH(QByteArray, action);
        QFETCH(bool, takesEffect);
        const QByteArray path = "/rci/users/" + m_client->get("/rci/users").array().first()[u"id"_s].toString().toLatin1();
        QJsonObject user = m_client->get(path).object();
        user.insert(u"title"_s, QString::fromLatin1(action));
        order("PUT:/rci/users/*:n=1:" + action);
        const QByteArray body = QJsonDocument(user).toJson();
        RawClient client(m_tenant->url());
        client.send(m_client->rawHead("PUT", path, body.size()) + body);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().isEmpty());
        QCOMPARE(m_client->get(path).object()[u"title"_s] == QString::fromLatin1(action), takesEffect);
        QCOMPARE(arrivals(u"PUT "_s + QString::fromLatin1(path)), 1);
    }

    void countsWhatArrives()
    {
        order("GET:/rci/users:status=503");
        m_client->get("/rci/queues?limit=1");
        m_client->get("/rci/queues");
        m_client->get("/rci/users");
        const QJsonObject counts = m_client->get("/_demo/requests").object();
        QCOMPARE(counts, (QJsonObject { { u"GET /rci/queues"_s, 2 }, { u"GET /rci/users"_s, 1 } }));
    }

    void recordsRequestsWithoutSecrets()
    {
        QTemporaryDir folder;
        demo::Options recording = options();
        recording.recordFile = folder.filePath(u"requests"_s);
        const auto tenant = demo::Tenant::start(recording);
        ApiClient client(*tenant);
        client.get("/rci/queues?limit=1");
        client.put("/rci/users/AB2800D286F74EAB97B1072DC75A943D", "{}");
        QFile file(recording.recordFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QList<QByteArray> lines = text.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject line = QJsonDocument::fromJson(lines.last()).object();
        QCOMPARE(line.keys(), (QStringList { u"bodyLength"_s, u"method"_s, u"status"_s, u"target"_s, u"time"_s, u"user"_s }));
        QCOMPARE(line[u"bodyLength"_s].toInt(), 2);
        QCOMPARE(line[u"status"_s].toInt(), 404);
        QCOMPARE(line[u"user"_s], u"supervisor"_s);
        const auto &user = userOf(*tenant, "supervisor");
        QVERIFY(!text.contains(user.password) && !text.contains(user.apiKey));
        QVERIFY(!text.contains((user.name + ':' + user.password).toBase64()));
    }
};

QTEST_GUILESS_MAIN(tst_Gateway)
#include "tst_gateway.moc"
