// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/support/cmiexamples.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! Customer consents that requests set and delete.
class tst_NewConsents : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;

    Fetched post(const QByteArray &body, const QByteArray &user = "supervisor")
    {
        ApiClient client(*m_tenant, user);
        client.setHeader("Accept", "text/html");
        return client.send("POST", "/cmi/customerConsents", body);
    }

    static QByteArray consent(const QByteArray &address, const QByteArray &answer)
    {
        return "{\"usage\":\"recording\",\"consent\":" + answer + ",\"address\":\"" + address + "\"}";
    }

    Fetched single(const QByteArray &encodedKey) { return m_client->get("/cmi/customerConsents/" + encodedKey); }
    int remove(const QByteArray &encodedKey) { return m_client->send("DELETE", "/cmi/customerConsents/" + encodedKey).status; }
    QJsonArray listed(const QByteArray &address) { return m_client->get("/cmi/customerConsents?address=" + address).array(); }
    int count(const QString &what) { return m_client->get("/_demo/consents").object()[what].toInt(); }
    void behave(const QByteArray &manners) { QCOMPARE(m_client->send("POST", "/_demo/manners", manners).status, 204); }

private slots:
    void init()
    {
        demo::Options options;
        options.plan.agents = 5;
        options.plan.historyDays = 0;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
    }

    void takesTheDocumentsExample()
    {
        const Fetched answer = post(floorwalker::recordedExample(u"customerConsent"_s));
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.body, QByteArray());
        QCOMPARE(single("recording_%2B8541255455").object()[u"consent"_s], true);
        QCOMPARE(listed("%2B8541255455").size(), 1);
        QCOMPARE(count(u"written"_s), 1);
    }

    void changesTheAnswerOfTheOneThereIs()
    {
        QCOMPARE(post(consent("+358401112223", "true")).status, 204);
        QCOMPARE(post(consent("+358401112223", "false")).status, 204);
        QCOMPARE(single("recording_%2B358401112223").object()[u"consent"_s], false);
        QCOMPARE(listed("%2B358401112223").size(), 1);
    }

    void keepsTheUsagesApart()
    {
        post(consent("+358401112223", "true"));
        post(R"({"address":"+358401112223","usage":"whatsapp","consent":false})");
        QCOMPARE(single("recording_%2B358401112223").object()[u"consent"_s], true);
        QCOMPARE(single("whatsapp_%2B358401112223").object()[u"consent"_s], false);
        QCOMPARE(remove("whatsapp_%2B358401112223"), 204);
        QCOMPARE(single("recording_%2B358401112223").status, 200);
    }

    void deletesWhatTheKeyNames_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("number") << QByteArray("+358401112223") << QByteArray("recording_%2B358401112223");
        QTest::newRow("plain plus") << QByteArray("+358401112223") << QByteArray("recording_+358401112223");
        QTest::newRow("underscores") << QByteArray("wa_47_11") << QByteArray("recording_wa_47_11");
        QTest::newRow("encoded underscore") << QByteArray("wa_47_11") << QByteArray("recording_wa%5F47_11");
        QTest::newRow("slash and blank") << QByteArray("a/b c") << QByteArray("recording_a%2Fb%20c");
        QTest::newRow("beyond ASCII") << QByteArray("zoë@example.com") << QByteArray("recording_zo%C3%AB%40example.com");
    }
    void deletesWhatTheKeyNames()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, key);
        QCOMPARE(post(consent(address, "true")).status, 204);
        QCOMPARE(remove(key), 204);
        QCOMPARE(single(key).status, 404);
        QCOMPARE(count(u"deleted"_s), 1);
    }

    void knowsNothingToDelete_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("nobody's address") << QByteArray("recording_%2B999");
        QTest::newRow("the other usage") << QByteArray("recording_wa_4711_8541255455");
        QTest::newRow("no usage") << QByteArray("wa_4711_8541255455");
        QTest::newRow("no underscore") << QByteArray("recording");
    }
    void knowsNothingToDelete()
    {
        QFETCH(QByteArray, key);
        const Fetched answer = m_client->send("DELETE", "/cmi/customerConsents/" + key);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.type, "text/plain");
        QCOMPARE(answer.body, "HTTP 404 Not Found");
        QCOMPARE(count(u"deleted"_s), 0);
    }

    void refusesWhatIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const char *body, const char *words) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(words); };
        row("no JSON", "{x", "Invalid JSON");
        row("no address", R"({"usage":"recording","consent":true})", "Missing property: 'address'");
        row("empty address", R"({"address":"","usage":"recording","consent":true})", "Invalid property: 'address'");
        row("number for an address", R"({"address":358,"usage":"recording","consent":true})", "Invalid property: 'address'");
        row("no usage", R"({"address":"1","consent":true})", "Missing property: 'usage'");
        row("unknown usage", R"({"address":"1","usage":"sms","consent":true})", "Invalid value for 'usage': 'sms'");
        row("no consent", R"({"address":"1","usage":"recording"})", "Missing property: 'consent'");
        row("consent as text", R"({"address":"1","usage":"recording","consent":"true"})", "Invalid property: 'consent'");
        row("consent as number", R"({"address":"1","usage":"recording","consent":1})", "Invalid property: 'consent'");
        row("null consent", R"({"address":"1","usage":"recording","consent":null})", "Missing property: 'consent'");
    }
    void refusesWhatIsMalformed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, words);
        const Fetched answer = post(body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.type, "text/plain");
        QCOMPARE(answer.body, words);
        QCOMPARE(count(u"written"_s), 0);
    }

    void listsNewOnesLate()
    {
        behave("listing-lag=3600");
        post(consent("+358401112223", "true"));
        QCOMPARE(listed("%2B358401112223").size(), 0);
        QCOMPARE(single("recording_%2B358401112223").status, 200);
        QVERIFY(listed("*").size() > 50); // those that were there before
        behave("listing-lag=0");
        QCOMPARE(listed("%2B358401112223").size(), 1);
    }

    void obeysRights_data()
    {
        QTest::addColumn<QByteArray>("rights");
        QTest::addColumn<QList<int>>("statuses"); // view, create, delete
        QTest::newRow("view") << QByteArray("cmi.customerConsents") << QList<int> { 200, 403, 403 };
        QTest::newRow("create") << QByteArray("cmi.customerConsents.create") << QList<int> { 403, 204, 403 };
        QTest::newRow("delete alone") << QByteArray("cmi.customerConsents.delete") << QList<int> { 403, 403, 403 };
        QTest::newRow("view and delete") << QByteArray("cmi.customerConsents,cmi.customerConsents.delete") << QList<int> { 200, 403, 204 };
        QTest::newRow("none") << QByteArray("none") << QList<int> { 403, 403, 403 };
    }
    void obeysRights()
    {
        QFETCH(QByteArray, rights);
        QCOMPARE(m_client->send("POST", "/_demo/rights", "umlaut queues=all," + rights).status, 204);
        ApiClient umlaut(*m_tenant, "umlaut");
        const QByteArray key = "/cmi/customerConsents/whatsapp_wa_4711_8541255455";
        const int view = umlaut.get(key).status;
        const int add = post(consent("+1", "true"), "umlaut").status;
        QTEST((QList<int> { view, add, umlaut.send("DELETE", key).status }), "statuses");
    }

    void isReadOnlyForTheLimitedUser()
    {
        QCOMPARE(post(consent("+1", "true"), "limited").status, 403);
        QCOMPARE(ApiClient(*m_tenant, "limited").get("/cmi/customerConsents").status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_NewConsents)
#include "tst_newconsents.moc"
