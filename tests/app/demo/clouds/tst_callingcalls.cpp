// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/clouds/cloudstage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double LongEnough = 60; // seconds: who will answer has answered, and heard a short text

} // namespace

//! Callouts, calls and conferences of the Calling API.
class tst_CallingCalls : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CallingStage> m_stage;

    QString word(const QString &call, const QString &field) { return m_stage->call(call)[field].toString(); }
    QJsonArray participants(const QByteArray &room = "room") { return m_stage->get("conferences/id/" + room)[u"participants"_s].toArray(); }
    CloudAnswer control(const QString &call, const QByteArray &svaml) { return m_stage->ask("PATCH", "calls/id/" + call.toLatin1(), svaml); }

    CloudAnswer command(const QString &call, const QByteArray &word)
    {
        return m_stage->ask("PATCH", "conferences/id/room/" + call.toLatin1(), "{\"command\":\"" + word + "\"}");
    }

    //! A call that somebody else began, and that goes on: it is the first of the account's past.
    QString incomingCall() { return m_incoming; }

    QString m_incoming;

private slots:
    void init()
    {
        m_stage = std::make_unique<CallingStage>();
        m_incoming.clear();
        for (const auto &[id, call] : m_stage->calls()) {
            if (call.isLive() && !call.isCallout)
                m_incoming = id;
        }
        QVERIFY(!m_incoming.isEmpty());
    }

    void takesTheCalloutsOfTheSeed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("conference") << json("{'method':'conferenceCallout','conferenceCallout':{'cli':'46000000000','destination':{'type':'number',"
            "'endpoint':'46000000001'},'domain':'pstn','custom':'customData','locale':'en-US','greeting':'Welcome to my conference',"
            "'conferenceId':'my_conference_room_id','enableAce':false,'enableDice':false}}");
        QTest::newRow("text") << json("{'method':'ttsCallout','ttsCallout':{'cli':'46000000000','destination':{'type':'number',"
            "'endpoint':'46000000001'},'domain':'pstn','custom':'customData','locale':'en-US','text':'Hello, this is a synthesized message.'}}");
        QTest::newRow("prompts") << json("{'method':'ttsCallout','ttsCallout':{'cli':'46000000000','destination':{'type':'number',"
            "'endpoint':'46000000001'},'domain':'pstn','custom':'customData','locale':'en-US',"
            "'prompts':'#tts[Hello, this is a synthesized message];myprerecordedfile','enabledice':true}}");
    }

    void takesTheCalloutsOfTheSeed()
    {
        QFETCH(QByteArray, body);
        const CloudAnswer answer = m_stage->post("callouts", body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object.keys(), QStringList(u"callId"_s));
        QCOMPARE(word(answer[u"callId"_s].toString(), u"custom"_s), u"customData"_s);
    }

    void refusesCallouts_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<int>("code");
        const QByteArray tts = "ttsCallout", conference = "conferenceCallout";
        const QByteArray to = json("'destination':{'type':'number','endpoint':'+46000000001'}"), text = to + json(",'text':'Hello'"), room = to + json(",'conferenceId':'room'");
        QTest::newRow("unknown method") << QByteArray("faxCallout") << text << 40003;
        QTest::newRow("no destination") << tts << json("'text':'Hello'") << 40002;
        QTest::newRow("destination of no kind") << tts << json("'destination':{'type':'fax','endpoint':'1'},'text':'Hello'") << 40001;
        QTest::newRow("no number") << tts << json("'destination':{'type':'number','endpoint':'Liisa'},'text':'Hello'") << 40001;
        QTest::newRow("nothing to say") << tts << to << 40002;
        QTest::newRow("text and prompts") << tts << text + json(",'prompts':'welcome'") << 40001;
        QTest::newRow("601 letters") << tts << to + ",\"text\":\"" + QByteArray(601, 'x') + '"' << 40001;
        QTest::newRow("broken prompt") << tts << to + json(",'prompts':'#tts[Hello'") << 40001;
        QTest::newRow("unknown locale") << tts << text + json(",'locale':'xx-XX'") << 40001;
        QTest::newRow("number over data") << tts << text + json(",'domain':'mxp'") << 40001;
        QTest::newRow("tones") << tts << text + json(",'dtmf':'12x'") << 40001;
        QTest::newRow("flag as text") << tts << text + json(",'enableAce':'true'") << 40001;
        QTest::newRow("misspelt member") << tts << text + json(",'loacle':'en-US'") << 40003;
        QTest::newRow("no room") << conference << to << 40002;
        QTest::newRow("long room") << conference << to + ",\"conferenceId\":\"" + QByteArray(65, 'x') + '"' << 40001;
        QTest::newRow("long call") << conference << room + json(",'maxDuration':14401") << 40001;
        QTest::newRow("unknown music") << conference << room + json(",'mohClass':'music9'") << 40001;
        QTest::newRow("duration of a text") << tts << text + json(",'maxDuration':60") << 40003;
    }

    void refusesCallouts()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, members);
        const CloudAnswer answer = m_stage->post("callouts", "{\"method\":\"" + method + "\",\"" + method + "\":{" + members + "}}");
        QCOMPARE(answer.status, 400);
        QTEST(answer[u"errorCode"_s].toInt(), "code");
    }

    void takesSixHundredLetters()
    {
        const CloudAnswer answer = m_stage->post("callouts/", json("{'method':'ttsCallout','ttsCallout':{'destination':{'type':'username','endpoint':'liisa'},'text':'")
                                                         + QByteArray(600, 'x') + "\"}}");
        QCOMPARE(answer.status, 200);
    }

    void ringsIsAnsweredAndEnds()
    {
        const QString call = m_stage->ring("+46000000001");
        QCOMPARE(word(call, u"status"_s) + word(call, u"result"_s) + word(call, u"reason"_s), u"ONGOINGN/AN/A"_s);
        while (word(call, u"result"_s) == u"N/A")
            m_stage->pass(0.1);
        QCOMPARE(word(call, u"result"_s), u"ANSWERED"_s);
        QCOMPARE(word(call, u"status"_s), u"ONGOING"_s);
        m_stage->pass(LongEnough);
        QCOMPARE(word(call, u"status"_s), u"FINAL"_s);
        QVERIFY(QStringList({ u"MANAGERHANGUP"_s, u"CALLEEHANGUP"_s }).contains(word(call, u"reason"_s)));
    }

    void saysWhatACallCost()
    {
        const QString call = m_stage->ring("+46000000001");
        m_stage->pass(LongEnough);
        const QJsonObject result = m_stage->call(call);
        QCOMPARE(result.keys(), (QStringList { u"callId"_s, u"custom"_s, u"debit"_s, u"debitMinutes"_s, u"domain"_s, u"duration"_s, u"from"_s, u"reason"_s,
                                               u"result"_s, u"status"_s, u"timestamp"_s, u"to"_s, u"userRate"_s }));
        QCOMPARE(result[u"to"_s].toObject(), (QJsonObject { { u"type"_s, u"Number"_s }, { u"endpoint"_s, u"+46000000001"_s } }));
        QCOMPARE(result[u"debit"_s][u"amount"_s].toDouble(), result[u"debitMinutes"_s].toDouble() * result[u"userRate"_s][u"amount"_s].toDouble());
        QCOMPARE(result[u"debitMinutes"_s].toInt(), 1);
    }

    void meetsTheFateOfItsNumber_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("reason");
        QTest::newRow("busy") << QByteArray("+4600099991") << u"BUSY"_s << u"CALLEEHANGUP"_s;
        QTest::newRow("no answer") << QByteArray("+4600099992") << u"NOANSWER"_s << u"TIMEOUT"_s;
        QTest::newRow("failed") << QByteArray("+4600099993") << u"FAILED"_s << u"GENERALERROR"_s;
    }

    void meetsTheFateOfItsNumber()
    {
        QFETCH(QByteArray, number);
        const QString call = m_stage->ring(number);
        m_stage->pass(LongEnough);
        QTEST(word(call, u"result"_s), "result");
        QTEST(word(call, u"reason"_s), "reason");
        QCOMPARE(m_stage->call(call)[u"duration"_s].toInt(), 0);
    }

    void leavesTheZoneAwayFromSomeTimes()
    {
        QSet<bool> zones;
        for (int i = 0; i < 20; ++i)
            zones.insert(word(m_stage->ring("+46000000001"), u"timestamp"_s).endsWith(u'Z'));
        QCOMPARE(zones.size(), 2);
    }

    void answersObjectsWhereCustomIsOne()
    {
        const QString call = m_stage->invite("+46000000001", json(",'custom':'{\\'row\\':7}'"));
        QCOMPARE(m_stage->call(call)[u"custom"_s].toObject(), (QJsonObject { { u"row"_s, 7 } }));
    }

    void findsNoCallThatIsNotThere()
    {
        const CloudAnswer answer = m_stage->get("calls/id/4398599d1ba84ef3bde0a82dfb61abed");
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer[u"errorCode"_s].toInt(), 40400);
    }

    void controlsACallAsTheSeedDoes_data()
    {
        QTest::addColumn<QByteArray>("svaml");
        QTest::addColumn<QString>("status");
        QTest::newRow("play") << json("{'instructions':[{'name':'playFiles','ids':['welcome'],'locale':'en-US'}],'action':{'name':'hangup'}}") << u"FINAL"_s;
        QTest::newRow("say") << json("{'instructions':[{'name':'say','text':'Hello, this is a text to speech message','locale':'en-US'}],'action':{'name':'hangup'}}")
                             << u"FINAL"_s;
        QTest::newRow("record") << json("{'action':{'name':'continue','record':true}}") << u"ONGOING"_s;
        QTest::newRow("say and go on") << json("{'instructions':[{'name':'say','text':'Hello'}]}") << u"ONGOING"_s;
    }

    void controlsACallAsTheSeedDoes()
    {
        QFETCH(QByteArray, svaml);
        QCOMPARE(control(incomingCall(), svaml).status, 200);
        QTEST(word(incomingCall(), u"status"_s), "status");
    }

    void remembersThatACallIsRecorded()
    {
        control(incomingCall(), json("{'action':{'name':'continue','record':true}}"));
        QVERIFY(m_stage->calls().at(incomingCall()).isRecorded);
    }

    void refusesSvaml_data()
    {
        QTest::addColumn<QByteArray>("svaml");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray("{}") << 40002;
        QTest::newRow("say nothing") << json("{'instructions':[{'name':'say'}]}") << 40002;
        QTest::newRow("play nothing") << json("{'instructions':[{'name':'playFiles'}]}") << 40002;
        QTest::newRow("sing") << json("{'instructions':[{'name':'sing'}]}") << 40003;
        QTest::newRow("connect") << json("{'action':{'name':'connectPstn'}}") << 40003;
        QTest::newRow("locale") << json("{'instructions':[{'name':'say','text':'x','locale':'xx'}]}") << 40001;
    }

    void refusesSvaml()
    {
        QFETCH(QByteArray, svaml);
        QTEST(control(incomingCall(), svaml)[u"errorCode"_s].toInt(), "code");
    }

    void controlsOnlyCallsThatGoOn()
    {
        const QByteArray hangUp = json("{'action':{'name':'hangup'}}");
        QCOMPARE(control(incomingCall(), hangUp).status, 200);
        QCOMPARE(control(incomingCall(), hangUp)[u"errorCode"_s].toInt(), 40400);
    }

    void cancelsACallThatStillRings()
    {
        const QString call = m_stage->ring("+4600099992");
        control(call, json("{'action':{'name':'hangup'}}"));
        QCOMPARE(word(call, u"reason"_s), u"CANCEL"_s);
        m_stage->pass(LongEnough);
        QCOMPARE(word(call, u"result"_s), u"N/A"_s);
    }

    void speaksToOneLegOfACall_data()
    {
        QTest::addColumn<QByteArray>("leg");
        QTest::addColumn<QByteArray>("svaml");
        QTest::addColumn<int>("status");
        const QByteArray say = json("{'instructions':[{'name':'say','text':'Hello'}]}");
        QTest::newRow("callee") << QByteArray("callee") << say << 200;
        QTest::newRow("both") << QByteArray("both") << say << 200;
        QTest::newRow("neither") << QByteArray("neither") << say << 400;
        QTest::newRow("hang up") << QByteArray("callee") << json("{'action':{'name':'hangup'}}") << 400;
    }

    void speaksToOneLegOfACall()
    {
        QFETCH(QByteArray, leg);
        QFETCH(QByteArray, svaml);
        QTEST(m_stage->ask("PATCH", "calls/id/" + incomingCall().toLatin1() + "/leg/" + leg, svaml).status, "status");
    }

    void speaksToNoLegOfACallout()
    {
        const QString call = m_stage->ring("+46000000001");
        const CloudAnswer answer = m_stage->ask("PATCH", "calls/id/" + call.toLatin1() + "/leg/callee", json("{'instructions':[{'name':'say','text':'Hello'}]}"));
        QCOMPARE(answer[u"errorCode"_s].toInt(), 40003);
    }

    void bringsPeopleIntoARoomWhenTheyAnswer()
    {
        const QString call = m_stage->invite("+46000000001");
        QCOMPARE(m_stage->get("conferences/id/room")[u"errorCode"_s].toInt(), 40400);
        m_stage->pass(LongEnough);
        QCOMPARE(participants().size(), 1);
        const QJsonObject one = participants().at(0).toObject();
        QCOMPARE(one.keys(), (QStringList { u"cli"_s, u"duration"_s, u"id"_s, u"muted"_s, u"onhold"_s }));
        QCOMPARE(one[u"id"_s].toString(), call);
        QCOMPARE(one[u"cli"_s].toString(), u"+46000000001"_s);
    }

    void countsTheSecondsOfAParticipant()
    {
        m_stage->invite("+46000000001");
        m_stage->pass(LongEnough);
        const int before = participants().at(0)[u"duration"_s].toInt();
        m_stage->pass(5);
        QCOMPARE(participants().at(0)[u"duration"_s].toInt(), before + 5);
    }

    void mutesAndHolds()
    {
        const QString call = m_stage->invite("+46000000001");
        m_stage->pass(LongEnough);
        QCOMPARE(command(call, "mute").status, 200);
        QCOMPARE(command(call, "onhold").status, 200);
        QCOMPARE(participants().at(0)[u"muted"_s], QJsonValue(true));
        QCOMPARE(participants().at(0)[u"onhold"_s], QJsonValue(true));
        command(call, "unmute");
        command(call, "resume");
        QCOMPARE(participants().at(0)[u"muted"_s], QJsonValue(false));
        QCOMPARE(participants().at(0)[u"onhold"_s], QJsonValue(false));
        QCOMPARE(command(call, "shout").status, 400);
    }

    void kicksOneAndLeavesTheOthers()
    {
        const QString first = m_stage->invite("+46000000001"), second = m_stage->invite("+46000000002");
        m_stage->pass(LongEnough);
        QCOMPARE(m_stage->ask("DELETE", "conferences/id/room/" + first.toLatin1()).status, 200);
        QCOMPARE(texts(participants(), u"id"_s), QStringList(second));
        QCOMPARE(word(first, u"status"_s), u"FINAL"_s);
    }

    void clearsARoom()
    {
        m_stage->invite("+46000000001");
        m_stage->invite("+46000000002");
        m_stage->pass(LongEnough);
        QCOMPARE(m_stage->ask("DELETE", "conferences/id/room").status, 204);
        QCOMPARE(m_stage->get("conferences/id/room").status, 404);
        QCOMPARE(m_stage->ask("DELETE", "conferences/id/room")[u"errorCode"_s].toInt(), 40400);
    }

    void commandsNobodyWhoIsElsewhere()
    {
        m_stage->invite("+46000000001");
        m_stage->pass(LongEnough);
        QCOMPARE(command(incomingCall(), "mute")[u"errorCode"_s].toInt(), 40400);
    }

    void endsAConferenceCallAtItsLongest()
    {
        m_stage->invite("+46000000001", json(",'maxDuration':100"));
        m_stage->pass(LongEnough);
        QCOMPARE(participants().size(), 1);
        m_stage->pass(101);
        QVERIFY(participants().isEmpty());
    }

    void hasTwoConferencesFromTheStart()
    {
        QCOMPARE(participants("morning-briefing").size(), 3);
        QCOMPARE(participants("incident-42").size(), 2);
        QVERIFY(participants("incident-42").at(0)[u"duration"_s].toInt() > 5000);
    }

    void spellsAsThePublishedDocumentWhenTold()
    {
        QVERIFY(m_stage->manners.change("calling-spelling=published"));
        const CloudAnswer answer = m_stage->post("callouts", json("{'method':'ttsCallout','ttsCallout':{'destination':{'type':'number','endpoint':'46000000001'},'text':'x'}}"));
        QCOMPARE(answer.object.keys(), QStringList(u"callid"_s));
        QCOMPARE(word(answer[u"callid"_s].toString(), u"to"_s), u"46000000001"_s);
        QCOMPARE(m_stage->get("conferences/id/incident-42")[u"ConferenceInfoResponse"_s][u"participants"_s].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_CallingCalls)
#include "tst_callingcalls.moc"
