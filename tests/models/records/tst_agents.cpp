// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/agent.h"
#include "models/records/contactpro/fieldspellings.h"

#include <QJsonDocument>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant answered(1'780'000'000'000ms);

Result<QList<Agent>> decoded(const QByteArray &body, const FieldSpellings &spellings = {})
{
    return decodeAgents(body, spellings, answered);
}

//! "Fox, Ada|OnContact|Lunch|5000": name, state, reason and how long before the answer it began.
QString printed(const Agent &agent)
{
    const QString since = agent.stateSince ? QString::number((answered - *agent.stateSince).count())
                                           : QStringLiteral("-");
    return QStringList{agent.name, name(agent.state), agent.reason, since}.join(u'|');
}

QString printed(const Result<QList<Agent>> &agents)
{
    return agents ? printed(agents->value(0)) : name(agents.error().kind) + u' ' + agents.error().detail;
}

QString queuesOf(const Agent &agent)
{
    QStringList texts;
    for (const auto &queue : agent.queues)
        texts << queue.id.text() + (queue.isServing ? QString() : QStringLiteral("(not serving)"));
    return agent.hasQueues ? QStringLiteral("[%1]").arg(texts.join(u',')) : QStringLiteral("not sent");
}

} // namespace

class tst_Agents : public QObject
{
    Q_OBJECT

private slots:
    void readsEverySetOfSpellings_data()
    {
        QTest::addColumn<QByteArray>("agent");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain names") << QByteArray(R"("name":"Fox, Ada","state":"Free","readyState":"Ready",
            "stateSince":"2026-05-28T20:26:35.000Z")") << "Fox, Ada|Available||5000";
        QTest::newRow("plain names, not ready") << QByteArray(R"("name":"Fox, Ada","state":"NotReady","reason":"Lunch",
            "readyState":"NotReady","stateSince":"2026-05-28T20:26:35.000Z")") << "Fox, Ada|NotReady|Lunch|5000";
        QTest::newRow("names with agent, ready") << QByteArray(R"("agentName":"Fox, Ada","status":"READY","stateDuration":5000)") << "Fox, Ada|Available||5000";
        QTest::newRow("names with agent, talking") << QByteArray(R"("agentName":"Fox, Ada","status":"TALKING","stateDuration":5000)") << "Fox, Ada|OnContact||5000";
        QTest::newRow("names with agent, paperwork") << QByteArray(R"("agentName":"Fox, Ada","status":"PAPERWORK","stateDuration":0)") << "Fox, Ada|WrapUp||0";
        QTest::newRow("names with agent, pause") << QByteArray(R"("agentName":"Fox, Ada","status":"PAUSE","notReadyReason":"Lunch","stateDuration":5000)") << "Fox, Ada|NotReady|Lunch|5000";
        QTest::newRow("names with agent, alerting") << QByteArray(R"("agentName":"Fox, Ada","status":"ALERTING","stateDuration":5000)") << "Fox, Ada|Ringing||5000";
        QTest::newRow("names with agent, logged out") << QByteArray(R"("agentName":"Fox, Ada","status":"LOGGED_OUT","stateDuration":5000)") << "Fox, Ada|SignedOut||5000";
        QTest::newRow("presence, free and ready") << QByteArray(R"("firstName":"Ada","surname":"Fox","availability":"FREE","workStatus":"ready","loginStatus":"logged_in")") << "Fox, Ada|Available||-";
        QTest::newRow("presence, free but not ready") << QByteArray(R"("firstName":"Ada","surname":"Fox","availability":"FREE","workStatus":"not_ready")") << "Fox, Ada|NotReady||-";
        QTest::newRow("presence, busy") << QByteArray(R"("firstName":"Ada","surname":"Fox","availability":"BUSY","workStatus":"ready")") << "Fox, Ada|OnContact||-";
        QTest::newRow("presence, away") << QByteArray(R"("firstName":"Ada","surname":"Fox","availability":"AWAY","workStatus":"not_ready","presenceName":"Lunch","loginStatus":"logged_in")") << "Fox, Ada|NotReady|Lunch|-";
        QTest::newRow("presence, away because logged out") << QByteArray(R"("firstName":"Ada","surname":"Fox","availability":"AWAY","workStatus":"not_ready","loginStatus":"logged_out")") << "Fox, Ada|SignedOut||-";
        QTest::newRow("only a work status") << QByteArray(R"("work_status":"ready")") << "|Available||-";
        QTest::newRow("only ready, as truth") << QByteArray(R"("ready":true)") << "|Available||-";
        QTest::newRow("only not ready, as truth") << QByteArray(R"("ready":false)") << "|NotReady||-";
        QTest::newRow("nothing but an id") << QByteArray(R"("x":1)") << "|Unknown||-";
        QTest::newRow("all null") << QByteArray(R"("name":null,"state":null,"reason":null,"stateSince":null,"queues":null)") << "|Unknown||-";
        QTest::newRow("one name only") << QByteArray(R"("surname":"Fox")") << "Fox|Unknown||-";
        QTest::newRow("null before a spelling that counts") << QByteArray(R"("state":null,"status":"READY")") << "|Available||-";
        QTest::newRow("duration as text") << QByteArray(R"("stateDuration":"5000")") << "|Unknown||5000";
        QTest::newRow("a duration below zero") << QByteArray(R"("stateDuration":-5)") << "|Unknown||0";
        QTest::newRow("word we do not know") << QByteArray(R"("state":"Juggling")") << "|Unknown||-";
    }
    void readsEverySetOfSpellings()
    {
        QFETCH(QByteArray, agent);
        QFETCH(QString, expected);
        QCOMPARE(printed(decoded("[{\"id\":\"A\"," + agent + "}]")), expected);
    }

    void aStateWordIsKeptAsSent()
    {
        QCOMPARE(decoded(R"([{"id":"A","state":"Juggling"}])")->first().stateWord, QStringLiteral("Juggling"));
    }

    //! These names are guesses: a tenant may use one of them for something else altogether.
    void aGuessedFieldOfAnotherTypeIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("agent");
        QTest::addColumn<QString>("expected");
        QTest::newRow("presence is an object") << QByteArray(R"("state":"Free","presence":{"id":"1"})") << "|Available||-";
        QTest::newRow("state is an object") << QByteArray(R"("state":{"id":1},"status":"READY")") << "|Available||-";
        QTest::newRow("state is truth") << QByteArray(R"("state":true)") << "|Unknown||-";
        QTest::newRow("name is a list") << QByteArray(R"("name":["Ada"],"agentName":"Ada")") << "Ada|Unknown||-";
        QTest::newRow("since is no moment") << QByteArray(R"("stateSince":"08:15","stateDuration":5000)") << "|Unknown||5000";
        QTest::newRow("duration is a word") << QByteArray(R"("stateDuration":"00:05")") << "|Unknown||-";
    }
    void aGuessedFieldOfAnotherTypeIsNotRead()
    {
        QFETCH(QByteArray, agent);
        QFETCH(QString, expected);
        QCOMPARE(printed(decoded("[{\"id\":\"A\"," + agent + "}]")), expected);
    }

    void aWrongShapeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("not a list") << QByteArray(R"({"id":"A"})") << "undecodable rmi/agents: expected a list";
        QTest::newRow("no id") << QByteArray(R"([{"name":"A"}])") << "undecodable rmi/agents[0]: no id";
        QTest::newRow("id of a wrong type") << QByteArray(R"([{"id":[]}])") << "undecodable rmi/agents[0].id: expected text";
        QTest::newRow("list of texts") << QByteArray(R"(["A"])") << "undecodable rmi/agents[0]: expected an object";
        QTest::newRow("truncated") << QByteArray(R"([{"id":"A")") << "undecodable rmi/agents: unterminated string at byte 10";
    }
    void aWrongShapeIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(printed(decoded(body)), expected);
    }

    void readsQueuesInEveryWrapping_data()
    {
        QTest::addColumn<QByteArray>("queues");
        QTest::addColumn<QString>("expected");
        QTest::newRow("wrapper with a list") << QByteArray(R"({"queue":[{"id":"Q1","serving":true},{"id":"Q2","serving":false}]})") << "[Q1,Q2(not serving)]";
        QTest::newRow("wrapper with one object") << QByteArray(R"({"queue":{"id":"Q1","serving":"true"}})") << "[Q1]";
        QTest::newRow("list") << QByteArray(R"([{"id":"Q1"},{"id":"Q2"}])") << "[Q1,Q2]";
        QTest::newRow("one object") << QByteArray(R"({"id":"Q1","serving":"false"})") << "[Q1(not serving)]";
        QTest::newRow("wrapper with null") << QByteArray(R"({"queue":null})") << "[]";
        QTest::newRow("empty wrapper") << QByteArray("{}") << "[]";
        QTest::newRow("empty list") << QByteArray("[]") << "[]";
        QTest::newRow("null") << QByteArray("null") << "not sent";
        QTest::newRow("a queue without an id") << QByteArray(R"({"queue":[{"serving":true},{"id":"Q2"}]})") << "[Q2]";
        QTest::newRow("texts in the list") << QByteArray(R"(["Q1",{"id":"Q2"}])") << "[Q2]";
        QTest::newRow("text") << QByteArray(R"("Q1")") << "[]";
    }
    void readsQueuesInEveryWrapping()
    {
        QFETCH(QByteArray, queues);
        QFETCH(QString, expected);
        const auto agents = decoded("[{\"id\":\"A\",\"queues\":" + queues + "}]");
        QVERIFY2(agents, qPrintable(printed(agents)));
        QCOMPARE(queuesOf(agents->first()), expected);
    }

    void keepsEveryFieldThatCame()
    {
        const auto agents = decoded(R"([{"id":"A","state":"Free","shoeSize":43}])");
        QCOMPARE(agents->first().raw.value(u"shoeSize").toInt(), 43);
    }

    void stateWordsCompareByTheirLetters_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("upper case with underscore") << "WRAP_UP";
        QTest::newRow("hyphen") << "Wrap-up";
        QTest::newRow("camel case") << "wrapUp";
        QTest::newRow("blank") << "wrap up";
    }
    void stateWordsCompareByTheirLetters()
    {
        QFETCH(QString, word);
        QCOMPARE(FieldSpellings().stateOf(word), AgentState::WrapUp);
    }

    void aProfilesOwnSpellingsComeFirst()
    {
        FieldSpellings spellings;
        const auto own = QJsonDocument::fromJson(R"({"name":["nimi","kutsumanimi"],"stateSince":["tilaAlkoi"],
            "states":{"VAPAA":"Available","TAUOLLA":"NotReady","ready":"OnContact"}})").object();
        QCOMPARE(spellings.add(own), QStringList());
        QCOMPARE(printed(decoded(R"([{"id":"A","name":"x","nimi":"Ada","kutsumanimi":"Adi","state":"Vapaa",
            "tilaAlkoi":"2026-05-28T20:26:35Z"}])", spellings)), QStringLiteral("Ada|Available||5000"));
        QCOMPARE(spellings.stateOf(u"READY"), AgentState::OnContact);
    }

    void tellsWhatOfAProfileItCannotRead()
    {
        FieldSpellings spellings;
        const auto own = QJsonDocument::fromJson(R"({"name":"nimi","shoe":["kenka"],"states":{"X":"Happy"}})").object();
        QStringList unread = spellings.add(own);
        unread.sort();
        QCOMPARE(unread, (QStringList{QStringLiteral("name"), QStringLiteral("shoe"), QStringLiteral("states.X")}));
    }
};

QTEST_GUILESS_MAIN(tst_Agents)
#include "tst_agents.moc"
