// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/scriptedserver.h"
#include "tests/app/cli/ctl.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using demo::Behaviour;
using demo::ScriptedServer;

//! The commands of the Calling API of the real program, at a server that does what it is told. The profile
//! is an application alone, from the environment.
class tst_CallingCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Ctl> m_ctl;

    Ran run(const QStringList &arguments) { return m_ctl->run(arguments); }
    Ran run(const QString &words) { return run(words.split(u' ')); }
    //! "POST /v1/callouts {...}" of each request, in order.
    QStringList asked() const
    {
        QStringList all;
        for (const ScriptedServer::Arrival &arrival : m_server->arrivals()) {
            QString text = QString::fromUtf8(arrival.request.method + ' ' + arrival.request.target);
            if (!arrival.request.body.isEmpty())
                text += u' ' + QString::fromUtf8(arrival.request.body);
            all << text;
        }
        return all;
    }
    static QStringList callOut() { return u"callout conference --to +358401234567 --cli +358291234567 --conference team"_s.split(u' '); }

private slots:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_ctl = std::make_unique<Ctl>();
        m_ctl->setVariable(u"FLOORWALKER_CALLING_URL"_s, m_server->url().toString() + u"/v1"_s);
        m_ctl->setVariable(u"FLOORWALKER_CALLING_KEY"_s, u"ours"_s);
        m_ctl->setVariable(u"FLOORWALKER_CALLING_SECRET"_s, u"JViE5vDor0Sw3WllZka15Q=="_s);
        m_ctl->setVariable(u"FLOORWALKER_COUNTRY"_s, u"FI"_s);
    }

    void usageIsSaidWithoutARequest_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no verb") << u"call"_s << 2;
        QTest::newRow("another verb") << u"call ring"_s << 2;
        QTest::newRow("a query of nothing") << u"call query"_s << 2;
        QTest::newRow("a query of no number") << u"call query maria"_s << 8;
        QTest::newRow("a result of nothing") << u"call result"_s << 2;
        QTest::newRow("nothing said") << u"call say a"_s << 2;
        QTest::newRow("too much said") << u"call say a Hello there"_s << 2;
        QTest::newRow("said to nobody's side") << u"call say a Hello --leg mine"_s << 2;
        QTest::newRow("nothing played") << u"call play a"_s << 2;
        QTest::newRow("two hung up") << u"call hangup a b"_s << 2;
        QTest::newRow("a conference without a participant") << u"conference mute room"_s << 2;
        QTest::newRow("a clearing of two") << u"conference clear room other"_s << 2;
        QTest::newRow("a callout to nobody") << u"callout tts --cli +358291234567 --text Hello"_s << 2;
        QTest::newRow("a callout of nobody") << u"callout tts --to +358401234567 --text Hello"_s << 2;
        QTest::newRow("a callout without words") << u"callout tts --to +358401234567 --cli +358291234567"_s << 2;
        QTest::newRow("a callout into no conference") << u"callout conference --to +358401234567 --cli +358291234567"_s << 2;
        QTest::newRow("a callout to no number") << u"callout tts --to maria --cli +358291234567 --text Hello"_s << 8;
        QTest::newRow("tones that are none") << u"callout tts --to +358401234567 --cli +358291234567 --text Hello --dtmf 1*2"_s << 8;
        QTest::newRow("five hours") << callOut().join(u' ') + u" --max-duration 18000"_s << 8;
        QTest::newRow("no numbers") << u"numbers assign"_s << 2;
        QTest::newRow("numbers that are none") << u"numbers assign us"_s << 8;
        QTest::newRow("numbers for faxes") << u"numbers unassign +358291234567 --capability fax"_s << 8;
        QTest::newRow("addresses of nothing") << u"callbacks-url show"_s << 2;
        QTest::newRow("no addresses") << u"callbacks-url set ours"_s << 2;
        QTest::newRow("an address that is none") << u"callbacks-url set ours --primary ours.example"_s << 8;
        QTest::newRow("another format") << u"call result a --format csv"_s << 2;
    }
    void usageIsSaidWithoutARequest()
    {
        QFETCH(QString, words);
        const Ran ran = run(words);
        QTEST(ran.code, "code");
        QVERIFY(!ran.words.isEmpty());
        QVERIFY(m_server->arrivals().isEmpty());
    }

    void aProfileWithoutAnApplicationSaysSo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("call") << u"call result a"_s;
        QTest::newRow("callout") << callOut().join(u' ');
        QTest::newRow("export") << u"export numbers"_s;
        QTest::newRow("campaign") << u"campaign check --source a --subtype sms --text b --ask-numbers --recipients "_s + QStringLiteral(SOURCE_ROOT "/README.md");
    }
    void aProfileWithoutAnApplicationSaysSo()
    {
        QFETCH(QString, words);
        Ctl ctl;
        const Ran ran = ctl.run({m_server->url().toString(), u"a"_s, u"b"_s, u"c"_s}, words.split(u' '));
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.words.contains("has no application of the Calling API"), ran.words.constData());
        QVERIFY(m_server->arrivals().isEmpty());
    }

    void eachCommandAsksWhatItShould_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("request");
        const auto row = [](const char *name, const QStringList &words, const QByteArray &path, const char *request) {
            QTest::newRow(name) << words << path << QString::fromUtf8(request);
        };
        const auto split = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
        const QByteArray call = "/v1/calls/id/a";
        const QByteArray participant = "/v1/conferences/id/room/a";
        const QByteArray room = "/v1/conferences/id/room";
        const QByteArray numbers = "/v1/configuration/numbers/";
        row("query", split("call query 040-1234567"), "/v1/calling/query/number/+358401234567", "GET /v1/calling/query/number/+358401234567");
        row("result", split("call result a"), call, "GET /v1/calls/id/a");
        row("say to one side", {u"call"_s, u"say"_s, u"a"_s, u"Hello there"_s, u"--leg"_s, u"callee"_s}, call + "/leg/callee",
            R"(PATCH /v1/calls/id/a/leg/callee {"instructions":[{"locale":"en-US","name":"say","text":"Hello there"}]})");
        row("say", {u"call"_s, u"say"_s, u"a"_s, u"Hello there"_s}, call,
            R"(PATCH /v1/calls/id/a {"action":{"name":"continue"},"instructions":[{"locale":"en-US","name":"say","text":"Hello there"}]})");
        row("play and hang up", split("call play a one two --locale fi-fi --hangup"), call,
            R"(PATCH /v1/calls/id/a {"action":{"name":"hangup"},"instructions":[{"ids":["one","two"],"locale":"fi-FI","name":"playFiles"}]})");
        row("hangup", split("call hangup a"), call, R"(PATCH /v1/calls/id/a {"action":{"name":"hangup"}})");
        row("record", split("call record a"), call, R"(PATCH /v1/calls/id/a {"action":{"name":"continue","record":true}})");
        row("show", split("conference show room"), room, "GET /v1/conferences/id/room");
        row("mute", split("conference mute room a"), participant, R"(PATCH /v1/conferences/id/room/a {"command":"mute"})");
        row("unmute", split("conference unmute room a"), participant, R"(PATCH /v1/conferences/id/room/a {"command":"unmute"})");
        row("hold", split("conference hold room a --music music1"), participant,
            R"(PATCH /v1/conferences/id/room/a {"command":"onhold","moh":"music1"})");
        row("resume", split("conference resume room a"), participant, R"(PATCH /v1/conferences/id/room/a {"command":"resume"})");
        row("kick", split("conference kick room a"), participant, "DELETE /v1/conferences/id/room/a");
        row("clear", split("conference clear room"), room, "DELETE /v1/conferences/id/room");
        row("assign", split("numbers assign 0291234567 +358291234568 --application theirs --capability voice"), numbers,
            R"(POST /v1/configuration/numbers/ {"applicationkey":"theirs","capability":"voice","numbers":["+358291234567","+358291234568"]})");
        row("unassign", split("numbers unassign +358291234567"), numbers, R"(DELETE /v1/configuration/numbers/ {"number":"+358291234567"})");
        row("show addresses", split("callbacks-url show ours"), "/v1/configuration/callbacks/applications/ours",
            "GET /v1/configuration/callbacks/applications/ours");
        row("export numbers", split("export numbers"), numbers, "GET /v1/configuration/numbers/");
        row("show a call", split("show calls a"), call, "GET /v1/calls/id/a");
    }
    void eachCommandAsksWhatItShould()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, path);
        QFETCH(QString, request);
        m_server->always(path, Behaviour::json("{}"));
        const Ran ran = run(words);
        QVERIFY2(ran.code == 0, ran.words.constData());
        QCOMPARE(asked(), QStringList{request});
        const auto &headers = m_server->arrivals().constFirst().request;
        QVERIFY(headers.header("authorization").startsWith("application ours:"));
        QCOMPARE(headers.header("content-type"), QByteArray("application/json"));
    }

    void aQueryTellsWhatIsKnown()
    {
        m_server->always("/v1/calling/query/number/+46730170101", Behaviour::json(
            R"({"numberItem":{"countryId":"SE","numberType":"Mobile","normalizedNumber":"+46730170101","restricted":false,)"
            R"("rate":{"currencyId":"USD","amount":0.0368}}})"));
        const Ran text = run({u"call"_s, u"query"_s, u"+46(0)73-017-0101"_s});
        QCOMPARE(text.out, QByteArray("Number:              +46730170101\nCountry:             SE\nType:                Mobile\n"
                                      "Restricted:          no\nRate per minute:     0.0368 USD\n"));
        const Ran json = run(u"call query +46730170101 --format json"_s);
        QCOMPARE(json.object(), (QJsonObject{{u"normalizedNumber"_s, u"+46730170101"_s},
                                             {u"countryId"_s, u"SE"_s},
                                             {u"numberType"_s, u"Mobile"_s},
                                             {u"restricted"_s, false},
                                             {u"rate"_s, QJsonObject{{u"currencyId"_s, u"USD"_s}, {u"amount"_s, 0.0368}}}}));
    }

    void aResultIsTold()
    {
        m_server->always("/v1/calls/id/a", Behaviour::json(
            R"({"from":{"type":"Number","endpoint":"+1"},"to":"+2","callId":"a","status":"FINAL","duration":14,)"
            R"("timestamp":"2024-01-08T09:48:12"})"));
        const QJsonObject call = run(u"call result a --format json"_s).object();
        QCOMPARE(call[u"from"][u"endpoint"], u"+1"_s);
        QCOMPARE(call[u"to"][u"endpoint"], u"+2"_s);
        QCOMPARE(call[u"timestamp"], u"2024-01-08T09:48:12.000Z"_s);
        QCOMPARE(call[u"duration"], 14);
        QVERIFY(call[u"debit"].isNull());
    }

    void aConferenceIsShown()
    {
        m_server->always("/v1/conferences/id/room", Behaviour::json(
            R"({"participants":[{"cli":"+46708168731","id":"abc","duration":14,"muted":true},{"cli":"maria","id":"def"}]})"));
        const Ran text = run(u"conference show room"_s);
        QCOMPARE(text.out, QByteArray("Conference:          room\nParticipants:        2\nabc:                 +46708168731 14 s muted\n"
                                      "def:                 maria\n"));
        const QJsonObject json = run(u"conference show room --format json"_s).object();
        QCOMPARE(json[u"participants"][0][u"muted"], true);
        QVERIFY(json[u"participants"][1][u"muted"].isNull());
    }

    void aCalloutPrintsItsCall()
    {
        m_server->always("/v1/callouts", Behaviour::json(R"({"callId":"abc"})"));
        const Ran ran = run(callOut() + u"--greeting Welcome --max-duration 60 --music music1 --locale fi-FI"_s.split(u' '));
        QVERIFY2(ran.code == 0, ran.words.constData());
        QCOMPARE(ran.out, QByteArray("abc\n"));
        QCOMPARE(asked(), QStringList{QString::fromUtf8(
            R"(POST /v1/callouts {"conferenceCallout":{"cli":"+358291234567","conferenceId":"team","destination":)"
            R"({"endpoint":"+358401234567","type":"number"},"domain":"pstn","greeting":"Welcome","locale":"fi-FI",)"
            R"("maxDuration":60,"mohClass":"music1"},"method":"conferenceCallout"})")});
    }

    void aCalloutWithoutAnAnswerIsLeftToAPerson()
    {
        m_server->always("/v1/callouts", Behaviour::resetAtOnce());
        const Ran ran = run(callOut());
        QCOMPARE(ran.code, 6);
        QVERIFY2(ran.words.contains("not sent again by itself"), ran.words.constData());
        QCOMPARE(m_server->count("/v1/callouts"), 1);
        QCOMPARE(run(u"ledger settle"_s).code, 6);
        QCOMPARE(m_server->count("/v1/callouts"), 1);
    }

    void eachRefusalHasItsCodeAndSentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("sentence");
        const QStringList hangUp{u"call"_s, u"hangup"_s, u"a"_s};
        const QByteArray call = "/v1/calls/id/a";
        QTest::newRow("a value") << callOut() << QByteArray("/v1/callouts") << 400 << QByteArray(R"({"errorCode":40001,"message":"bad cli"})") << 8
                                 << QByteArray("does not accept a value: bad cli");
        QTest::newRow("a secret") << callOut() << QByteArray("/v1/callouts") << 401 << QByteArray(R"({"errorCode":40108})") << 3 << QByteArray("key or secret");
        QTest::newRow("no credit") << callOut() << QByteArray("/v1/callouts") << 402 << QByteArray(R"({"errorCode":40200})") << 3 << QByteArray("no credit");
        QTest::newRow("no such call") << hangUp << call << 404 << QByteArray(R"({"response":{"error":{"code":"40400","message":"Call not found"}}})") << 7
                                      << QByteArray("Call not found");
        QTest::newRow("a failure") << QStringList{u"call"_s, u"result"_s, u"a"_s} << call << 500 << QByteArray(R"({"errorCode":50000})") << 4
                                   << QByteArray("The Calling API failed");
        QTest::newRow("no participant") << QStringList{u"conference"_s, u"kick"_s, u"room"_s, u"a"_s} << QByteArray("/v1/conferences/id/room/a") << 404
                                        << QByteArray(R"({"errorCode":40400})") << 7 << QByteArray("not there any more");
    }
    void eachRefusalHasItsCodeAndSentence()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, sentence);
        m_server->always(path, Behaviour::json(body, status));
        const Ran ran = run(words);
        QTEST(ran.code, "code");
        QVERIFY2(ran.words.contains(sentence), ran.words.constData());
    }

    void severalOutcomesGiveTheGravestCode()
    {
        m_server->always("/v1/conferences/id/room/a", Behaviour::json("{}"));
        m_server->always("/v1/conferences/id/room/b", Behaviour::json("{}", 404));
        const Ran ran = run(u"conference mute room a b"_s);
        QCOMPARE(ran.code, 7);
        QCOMPARE(ran.out, QByteArray("a done\nb was not there\n"));
    }

    void anAddressThatIsNotNamedStays()
    {
        const QByteArray path = "/v1/configuration/callbacks/applications/ours";
        m_server->next(path, Behaviour::json("{\"url\":{\"primary\":\"https://one.example\",\"fallback\":\"https://two.example\"}}"));
        m_server->next(path, Behaviour::json({}));
        const Ran ran = run(u"callbacks-url set ours --primary http://three.example --format json"_s);
        QVERIFY2(ran.code == 0, ran.words.constData());
        QVERIFY2(ran.words.contains("not encrypted"), ran.words.constData());
        QCOMPARE(asked().constLast(), u"POST /v1/configuration/callbacks/applications/ours "
                                      "{\"url\":{\"fallback\":\"https://two.example\",\"primary\":\"http://three.example\"}}"_s);
        QCOMPARE(ran.object()[u"fallback"], u"https://two.example"_s);
    }

    void numbersAreExported()
    {
        m_server->always("/v1/configuration/numbers/", Behaviour::json(
            R"({"numbers":[{"number":"+19160001112222","capability":"voice"},{"number":"+14151112223333","applicationkey":"k","capability":"sms"}]})"));
        const Ran ran = run({u"export"_s, u"numbers"_s, u"--filter"_s, u"capability=sms"_s, u"--format"_s, u"json"_s});
        QCOMPARE(ran.array(), (QJsonArray{QJsonObject{{u"number"_s, u"+14151112223333"_s}, {u"applicationkey"_s, u"k"_s}, {u"capability"_s, u"sms"_s}}}));
        QCOMPARE(run(u"show numbers +19160001112222"_s).code, 0);
        QCOMPARE(run(u"show numbers +1"_s).code, 7);
    }

    void callsOfOursAreExportedWithTheirResults()
    {
        m_server->next("/v1/callouts", Behaviour::json(R"({"callId":"a"})"));
        m_server->next("/v1/callouts", Behaviour::resetAtOnce());
        run(callOut());
        run(callOut());
        m_server->always("/v1/calls/id/a", Behaviour::json(R"({"callId":"a","status":"FINAL","result":"BUSY"})"));
        const Ran ran = run(u"export calls --columns callId,state,destination,conferenceId,result --format json"_s);
        QVERIFY2(ran.code == 0, ran.words.constData());
        const auto row = [](const QJsonValue &id, const QString &state, const QJsonValue &result) {
            return QJsonObject{{u"callId"_s, id}, {u"state"_s, state}, {u"destination"_s, u"+358401234567"_s},
                               {u"conferenceId"_s, u"team"_s}, {u"result"_s, result}};
        };
        QCOMPARE(ran.array(), (QJsonArray{row(QJsonValue::Null, u"unknown"_s, QJsonValue::Null), row(u"a"_s, u"arrived"_s, u"BUSY"_s)}));
    }

    void endsAndMoneyAreReadInASheet()
    {
        m_server->always("/v1/callouts", Behaviour::json(R"({"callId":"a"})"));
        m_server->always("/v1/calls/id/a", Behaviour::json(
            R"({"callId":"a","to":{"type":"Number","endpoint":"+358401234567"},"debit":{"currencyId":"USD","amount":0.0368}})"));
        run(callOut());
        QCOMPARE(run(u"export calls --columns to,debit"_s).lines(), (QStringList{u"To,Debit"_s, u"+358401234567,0.0368 USD"_s}));
    }

    void noSecretIsWritten()
    {
        m_ctl->setVariable(u"QT_LOGGING_RULES"_s, u"floorwalker.*=true"_s);
        m_server->always("/v1/calling/query/number/+358401234567", Behaviour::json("{}"));
        const Ran ran = run(u"call query +358401234567"_s);
        QVERIFY(ran.words.contains("calling/query/number/"));
        QVERIFY(!ran.words.contains("JViE5vDor0Sw3WllZka15Q"));
        QVERIFY(!ran.words.contains("401234567"));
    }
};

QTEST_GUILESS_MAIN(tst_CallingCommand)
#include "tst_callingcommand.moc"
