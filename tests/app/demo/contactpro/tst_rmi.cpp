// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList Counters()
{
    return { u"agentsFree"_s, u"agentsNotReady"_s, u"agentsServing"_s, u"id"_s,
                             u"inQueueCurrent"_s, u"name"_s, u"serviceState"_s, u"waitingDurationCurrentMax"_s };
}

std::unique_ptr<demo::Tenant> tenantWith(const QString &aliases)
{
    demo::Options options;
    options.quota = 100'000;
    if (!demo::readAliases(aliases, options.manners))
        return nullptr;
    return demo::Tenant::start(options);
}

} // namespace

class tst_Rmi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;

    QJsonObject agentInState(const QString &state)
    {
        const QJsonArray allAgents = m_client->get("/rmi/agents").array();
        for (const QJsonValue &agent : allAgents) {
            if (agent[u"state"_s] == state)
                return agent.toObject();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        m_tenant = tenantWith(u"a"_s);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
    }

    void givesTheCountersOfAQueue()
    {
        const QJsonArray queues = m_client->get("/rmi/queueStatuses").array();
        for (const QJsonValue &queue : queues) {
            QStringList names = keys(queue);
            names.removeOne(u"agentsWrapUp"_s); // the one that sometimes is missing
            QCOMPARE(names, Counters());
            for (const QString &counter : { u"inQueueCurrent"_s, u"waitingDurationCurrentMax"_s, u"agentsServing"_s })
                QVERIFY(queue[counter].isDouble());
            QCOMPARE(queue[u"inQueueCurrent"_s].toInt() == 0, queue[u"waitingDurationCurrentMax"_s].toInt() == 0);
            QVERIFY(queue[u"agentsServing"_s].toInt()
                    >= queue[u"agentsNotReady"_s].toInt() + queue[u"agentsFree"_s].toInt());
        }
    }

    void leavesOutQueuesWithoutActivityOfTheWholeList()
    {
        const QStringList whole = column(m_client->get("/rmi/queueStatuses").array(), u"name"_s);
        QVERIFY(!whole.contains(u"Night line"_s));
        QVERIFY(whole.contains(u"Sales"_s));
    }

    void givesAQueueWithoutActivityWhenAskedForIt()
    {
        const QByteArray id = m_client->get("/rci/queues?name=Night*").array().first()[u"id"_s].toString().toLatin1();
        const QJsonObject queue = m_client->get("/rmi/queueStatuses/" + id).object();
        QCOMPARE(queue[u"inQueueCurrent"_s].toInt(-1), 0);
        QCOMPARE(queue[u"agentsServing"_s].toInt(-1), 0);
    }

    void tellsChannelsApartByTypeOnly()
    {
        const QStringList chats = column(m_client->get("/rmi/queueStatuses?type=Chat").array(), u"name"_s);
        QCOMPARE(chats, (QStringList { u"Chat web"_s, u"Messaging"_s }));
        const auto all = m_client->get("/rmi/queueStatuses?type=Phone,Chat,Email").array();
        QCOMPARE(all.size(), 12);
    }

    void growsTheLongestWaitByTheClock()
    {
        QVERIFY(m_client->get("/_demo/faults").status == 200);
        const auto longest = [this] {
            const QJsonArray mails = m_client->get("/rmi/queueStatuses?type=Email").array();
            return mails.first()[u"waitingDurationCurrentMax"_s].toInteger();
        };
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const qint64 first = longest();
        QVERIFY(first > 60'000);
        const qint64 second = longest();
        QVERIFY(second >= first && second - first <= QDateTime::currentMSecsSinceEpoch() - before + 5);
    }

    void showsOnlyWhatTheUserMaySee()
    {
        ApiClient limited(*m_tenant, "limited");
        QCOMPARE(limited.get("/rmi/queueStatuses").array().size(), 2);
        const QJsonArray agents = limited.get("/rmi/agents?showQueueInfo=3").array();
        QVERIFY(!agents.isEmpty() && agents.size() < 60);
        for (const QJsonValue &agent : agents) {
            const QJsonArray allQueues = agent[u"queues"_s][u"queue"_s].toArray();
            for (const QJsonValue &queue : allQueues)
                QVERIFY(queue[u"name"_s] == u"Billing"_s || queue[u"name"_s] == u"Chat web"_s);
        }
    }

    void writesAgentsInTheirAlias_data()
    {
        QTest::addColumn<QString>("aliases");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("a") << u"a"_s << QStringList { u"id"_s, u"name"_s, u"readyState"_s, u"state"_s, u"stateSince"_s };
        QTest::newRow("b") << u"b"_s << QStringList { u"agentName"_s, u"id"_s, u"stateDuration"_s, u"status"_s };
        QTest::newRow("c") << u"c"_s << QStringList { u"availability"_s, u"firstName"_s, u"id"_s, u"loginStatus"_s,
                                                      u"surname"_s, u"workStatus"_s };
    }
    void writesAgentsInTheirAlias()
    {
        QFETCH(QString, aliases);
        QFETCH(QStringList, fields);
        const auto tenant = tenantWith(aliases);
        const QJsonArray agents = ApiClient(*tenant).get("/rmi/agents").array();
        QCOMPARE(agents.size(), 60);
        for (const QJsonValue &agent : agents) {
            QStringList names = keys(agent);
            for (const QString &optional : { u"reason"_s, u"notReadyReason"_s, u"presenceName"_s })
                names.removeOne(optional);
            QCOMPARE(names, fields);
        }
    }

    void wrapsTheQueuesOfAnAgent()
    {
        const QJsonArray allAgents = m_client->get("/rmi/agents?showQueueInfo=3").array();
        for (const QJsonValue &agent : allAgents) {
            QVERIFY(agent[u"queues"_s].isObject());
            const QJsonArray queues = agent[u"queues"_s][u"queue"_s].toArray();
            QVERIFY(!queues.isEmpty() && queues.size() <= 5);
            QCOMPARE(keys(queues.first()), (QStringList { u"id"_s, u"name"_s, u"serving"_s }));
            QVERIFY(queues.first()[u"serving"_s].isBool());
        }
    }

    void holdsASingleQueueBareInXmlManner()
    {
        const auto tenant = tenantWith(u"xml"_s);
        int bare = 0, lists = 0;
        const QJsonArray allAgents = ApiClient(*tenant).get("/rmi/agents?showQueueInfo=3").array();
        for (const QJsonValue &agent : allAgents) {
            bare += agent[u"queues"_s][u"queue"_s].isObject();
            lists += agent[u"queues"_s][u"queue"_s].isArray();
        }
        QVERIFY(bare > 0 && lists > 0);
    }

    void leavesQueuesOutUnlessAsked()
    {
        QVERIFY(!keys(m_client->get("/rmi/agents").array().first()).contains(u"queues"_s));
    }

    void filtersAgentsByAvailability()
    {
        int sum = 0;
        for (const char *word : { "Away", "Busy", "Free" })
            sum += int(m_client->get(QByteArray("/rmi/agents?availability=") + word).array().size());
        QVERIFY(qAbs(sum - 60) <= 1); // somebody may move between two questions
        for (const QString &state : column(m_client->get("/rmi/agents?availability=Busy").array(), u"state"_s))
            QVERIFY(state == u"Busy" || state == u"WrapUp" || state == u"Ringing");
        QCOMPARE(m_client->get("/rmi/agents?availability=Away,Busy,Free").array().size(), 60);
    }

    void namesAgentsAsRciDoes()
    {
        const QJsonValue agent = m_client->get("/rmi/agents").array().first();
        const QJsonObject user = m_client->get("/rci/users/" + agent[u"id"_s].toString().toLatin1()).object();
        QCOMPARE(agent[u"name"_s].toString(), user[u"surname"_s].toString() + u", "_s + user[u"firstName"_s].toString());
    }

    void givesStatesASinceThatHasPassed()
    {
        for (const QString &since : column(m_client->get("/rmi/agents").array(), u"stateSince"_s)) {
            const QDateTime moment = QDateTime::fromString(since, Qt::ISODateWithMs);
            QVERIFY(moment.isValid() && since.endsWith(u'Z') && since.size() == 24);
            QVERIFY(moment <= QDateTime::currentDateTimeUtc());
        }
    }

    void setsAnAgentNotReadyAndReadyAgain()
    {
        const QByteArray path = "/rmi/agents/" + agentInState(u"Free"_s)[u"id"_s].toString().toLatin1() + "/readyState";
        const Fetched answer = m_client->put(path, R"({"readyState":"NotReady"})");
        QCOMPARE(answer.status, 204);
        QVERIFY(answer.body.isEmpty());
        const auto readyState = [&] {
            const QJsonArray allAgents = m_client->get("/rmi/agents").array();
            for (const QJsonValue &agent : allAgents) {
                if (path.contains(agent[u"id"_s].toString().toLatin1()))
                    return agent[u"readyState"_s].toString();
            }
            return QString();
        };
        QCOMPARE(readyState(), u"NotReady"_s);
        QCOMPARE(m_client->put(path, R"({"readyState":"Ready"})").status, 204);
        QCOMPARE(readyState(), u"Ready"_s);
    }

    void refusesReadyStates_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("lower case") << QByteArray("supervisor") << QByteArray(R"({"readyState":"ready"})") << 400;
        QTest::newRow("another word") << QByteArray("supervisor") << QByteArray(R"({"readyState":"Busy"})") << 400;
        QTest::newRow("no JSON") << QByteArray("supervisor") << QByteArray("Ready") << 400;
        QTest::newRow("no right") << QByteArray("limited") << QByteArray(R"({"readyState":"Ready"})") << 403;
    }
    void refusesReadyStates()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const QByteArray id = agentInState(u"NotReady"_s)[u"id"_s].toString().toLatin1();
        const Fetched answer = ApiClient(*m_tenant, user).put("/rmi/agents/" + id + "/readyState", body);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.type, "text/plain");
    }

    void listsPresences()
    {
        const QByteArray id = agentInState(u"Free"_s)[u"id"_s].toString().toLatin1();
        const QJsonArray presences = m_client->get("/rmi/agents/" + id + "/presences").array();
        QVERIFY(column(presences, u"name"_s).contains(u"Lunch"_s));
        QCOMPARE(presences.first()[u"type"_s], u"presence"_s);
    }

    void listsContactsOfTheDayWithOldOpenOnes()
    {
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
        QVERIFY(m_client->get("/rmi/contacts?startTime=" + now).array().isEmpty());
        const QJsonArray open = m_client->get("/rmi/contacts?showAllInProcess=1&limit=5000&startTime=" + now).array();
        QVERIFY(open.size() >= 20);
        for (const QString &status : column(open, u"status"_s))
            QVERIFY(status == u"InQueue" || status == u"InProcess" || status == u"Pending");
    }

    void pagesContacts()
    {
        const QJsonArray two = m_client->get("/rmi/contacts?limit=2&status=Handled").array();
        const QJsonArray second = m_client->get("/rmi/contacts?limit=1&offset=1&status=Handled").array();
        QCOMPARE(two.size(), 2);
        QCOMPARE(second.size(), 1);
        QVERIFY(m_client->get("/rmi/contacts?offset=1000000").array().isEmpty());
    }

    void filtersContactsByAgentNameWithAComma()
    {
        const QJsonValue handled = m_client->get("/rmi/contacts?status=Handled&Channel=Phone&limit=1").array().first();
        const QString name = handled[u"agentName"_s].toString();
        QVERIFY(name.contains(u", "));
        const QJsonArray found = m_client->get("/rmi/contacts?agentName=" + QUrl::toPercentEncoding(name)).array();
        QVERIFY(!found.isEmpty());
        for (const QString &one : column(found, u"agentName"_s))
            QCOMPARE(one, name);
    }

    void givesOneContact()
    {
        const QJsonObject first = m_client->get("/rmi/contacts?status=Handled&limit=1").array().first().toObject();
        QCOMPARE(m_client->get("/rmi/contacts/" + first[u"id"_s].toString().toLatin1()).object(), first);
    }
};

QTEST_GUILESS_MAIN(tst_Rmi)
#include "tst_rmi.moc"
