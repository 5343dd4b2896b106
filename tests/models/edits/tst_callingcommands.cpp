// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/conferencecontrol.h"
#include "models/edits/numberchanges.h"
#include "models/edits/numberqueries.h"
#include "tests/models/edits/callingstage.h"

using namespace floorwalker;
using namespace Qt::StringLiterals;
using Act = ConferenceControl::Act;

namespace {

template<typename Outcome>
QString printed(const QList<Outcome> &outcomes)
{
    QStringList words;
    for (const Outcome &outcome : outcomes)
        words << name(outcome.kind);
    return words.join(u", "_s);
}

const ConferenceId &room()
{
    static const ConferenceId value(u"room"_s);
    return value;
}

const ApplicationKey &ours()
{
    static const ApplicationKey value(u"ours"_s);
    return value;
}

} // namespace

class tst_CallingCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CallingStage> m_stage;
    std::unique_ptr<ConferenceControl> m_control;
    std::unique_ptr<NumberChanges> m_changes;
    std::unique_ptr<NumberQueries> m_queries;

    QString control(Act act, const QStringList &calls, const QString &music = {})
    {
        QList<CallId> participants;
        for (const QString &call : calls)
            participants << CallId(call);
        QSignalSpy finished(m_control.get(), &ConferenceControl::finished);
        m_control->start(room(), participants, act, music);
        return m_stage->wait(finished) ? printed(m_control->outcomes()) : u"it never ended"_s;
    }
    QString clear()
    {
        QSignalSpy finished(m_control.get(), &ConferenceControl::finished);
        m_control->clear(room());
        return m_stage->wait(finished) ? printed(m_control->outcomes()) : u"it never ended"_s;
    }
    template<typename Start>
    QString change(Start start)
    {
        QSignalSpy finished(m_changes.get(), &NumberChanges::finished);
        start(*m_changes);
        return m_stage->wait(finished) ? printed(m_changes->outcomes()) : u"it never ended"_s;
    }
    QString assign(const NumberAssignment &assignment)
    {
        return change([&](NumberChanges &changes) { changes.assign(assignment); });
    }
    QString unassign(const QList<NumberRelease> &releases)
    {
        return change([&](NumberChanges &changes) { changes.unassign(releases); });
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<CallingStage>();
        m_control = std::make_unique<ConferenceControl>(m_stage->client, m_stage->ledger);
        m_changes = std::make_unique<NumberChanges>(m_stage->client, m_stage->ledger, ours());
        m_queries = std::make_unique<NumberQueries>(m_stage->client);
    }
    void cleanup()
    {
        m_queries.reset();
        m_changes.reset();
        m_control.reset();
        m_stage.reset();
    }

    void everyActHasItsRequest_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<QString>("request");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("mute") << int(Act::Mute) << u"PATCH /v1/conferences/id/room/a"_s << QByteArray(R"({"command":"mute"})");
        QTest::newRow("unmute") << int(Act::Unmute) << u"PATCH /v1/conferences/id/room/a"_s << QByteArray(R"({"command":"unmute"})");
        QTest::newRow("hold") << int(Act::Hold) << u"PATCH /v1/conferences/id/room/a"_s << QByteArray(R"({"command":"onhold","moh":"ring"})");
        QTest::newRow("resume") << int(Act::Resume) << u"PATCH /v1/conferences/id/room/a"_s << QByteArray(R"({"command":"resume"})");
        QTest::newRow("kick") << int(Act::Kick) << u"DELETE /v1/conferences/id/room/a"_s << QByteArray();
    }
    void everyActHasItsRequest()
    {
        QFETCH(int, act);
        m_stage->wire.answerWith(204);
        QCOMPARE(control(Act(act), {u"a"_s}, u"ring"_s), u"done"_s);
        QTEST(m_stage->requests().join(u','), "request");
        QTEST(m_stage->wire.sent.constFirst().body, "body");
    }

    void clearPutsEverybodyOut()
    {
        m_stage->wire.answerWith(204);
        QCOMPARE(clear(), u"done"_s);
        QCOMPARE(m_stage->requests(), QStringList{u"DELETE /v1/conferences/id/room"_s});
    }

    void eachParticipantHasTheirOutcome_data()
    {
        QTest::addColumn<WireAnswer>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("gone") << WireAnswer{.status = 404} << u"was not there, done"_s;
        QTest::newRow("refused") << WireAnswer{.status = 400} << u"refused, done"_s;
        QTest::newRow("no answer") << WireAnswer{.fault = WireFault::Lost} << u"unknown, done"_s;
        QTest::newRow("not allowed") << WireAnswer{.status = 403} << u"refused, not sent"_s;
        QTest::newRow("no server") << WireAnswer{.fault = WireFault::Unreachable} << u"not sent, not sent"_s;
    }
    void eachParticipantHasTheirOutcome()
    {
        QFETCH(WireAnswer, answer);
        m_stage->wire.answerWith(answer);
        m_stage->wire.answerWith(200, "{}");
        QTEST(control(Act::Mute, {u"a"_s, u"b"_s}), "expected");
    }

    void aQuotaIsWaitedFor()
    {
        m_stage->wire.answerWith(429, {}, {{"Retry-After", "3"}});
        m_stage->wire.answerWith(204);
        QCOMPARE(control(Act::Kick, {u"a"_s}), u"done"_s);
    }

    void aSecondStartWaitsForTheFirst()
    {
        m_stage->wire.answerWith(204);
        m_control->start(room(), {CallId(u"a"_s)}, Act::Mute);
        QSignalSpy finished(m_control.get(), &ConferenceControl::finished);
        m_control->clear(room());
        QVERIFY(m_stage->wait(finished));
        QCOMPARE(m_stage->requests(), QStringList{u"PATCH /v1/conferences/id/room/a"_s});
    }

    void theLogHasEach()
    {
        m_stage->wire.answerWith(204);
        m_stage->wire.answerWith(404);
        control(Act::Kick, {u"a"_s});
        clear();
        QCOMPARE(m_stage->log(), (QStringList{u"conference.kick room a done"_s, u"conference.clear room was not there"_s}));
    }

    void severalNumbersAreAssignedAtOnce()
    {
        m_stage->wire.answerWith(200);
        QCOMPARE(assign({.numbers = {u"+1"_s, u"+2"_s}}), u"done, done"_s);
        QCOMPARE(m_stage->requests(), QStringList{u"POST /v1/configuration/numbers/"_s});
    }

    void aHundredNumbersAreARequest()
    {
        QStringList numbers;
        for (int i = 0; i < 101; ++i)
            numbers << u"+35850%1"_s.arg(i);
        m_stage->wire.answerWith(200);
        m_stage->wire.answerWith(400);
        const QString outcomes = assign({.numbers = numbers});
        QCOMPARE(m_stage->wire.sent.size(), 2);
        QCOMPARE(outcomes.count(u"done"), 100);
        QCOMPARE(outcomes.count(u"refused"), 1);
    }

    void eachNumberIsUnassignedByItself()
    {
        m_stage->wire.answerWith(200);
        m_stage->wire.answerWith(400);
        m_stage->wire.answerWith(204);
        QCOMPARE(unassign({{u"+1"_s, {}, {}}, {u"+2"_s, {}, {}}, {u"+3"_s, {}, {}}}), u"done, refused, done"_s);
        QCOMPARE(m_stage->requests(), QStringList(3, u"DELETE /v1/configuration/numbers/"_s));
    }

    void aLostAnswerIsSettledByReading_data()
    {
        QTest::addColumn<bool>("isAssignment");
        QTest::addColumn<QByteArray>("numbers");
        QTest::addColumn<QString>("expected");
        const QByteArray voice = R"({"numbers":[{"number":"+1","applicationkey":"ours","capability":"voice"}]})";
        const QByteArray others = R"({"numbers":[{"number":"+1","applicationkey":"others","capability":"voice"}]})";
        QTest::newRow("assigned") << true << voice << u"done"_s;
        QTest::newRow("assigned to another") << true << others << u"unknown"_s;
        QTest::newRow("not assigned") << true << QByteArray(R"({"numbers":[{"number":"+1"}]})") << u"unknown"_s;
        QTest::newRow("unreadable") << true << QByteArray("?") << u"unknown"_s;
        QTest::newRow("released") << false << QByteArray(R"({"numbers":[{"number":"+1","capability":"voice"}]})") << u"done"_s;
        QTest::newRow("another's, so not ours") << false << others << u"done"_s;
        QTest::newRow("not released") << false << voice << u"unknown"_s;
    }
    void aLostAnswerIsSettledByReading()
    {
        QFETCH(bool, isAssignment);
        QFETCH(QByteArray, numbers);
        m_stage->wire.answerWith({.fault = WireFault::Lost});
        m_stage->wire.answerWith(200, numbers);
        QTEST(isAssignment ? assign({.numbers = {u"+1"_s}, .capability = u"voice"_s}) : unassign({{u"+1"_s, {}, u"voice"_s}}), "expected");
    }

    void callbackAddressesAreSettledByReading_data()
    {
        QTest::addColumn<QByteArray>("urls");
        QTest::addColumn<QString>("expected");
        QTest::newRow("set") << QByteArray(R"({"url":{"primary":"a","fallback":"b"}})") << u"done"_s;
        QTest::newRow("not set") << QByteArray(R"({"url":{"primary":"a"}})") << u"unknown"_s;
    }
    void callbackAddressesAreSettledByReading()
    {
        QFETCH(QByteArray, urls);
        m_stage->wire.answerWith({.fault = WireFault::TimedOut});
        m_stage->wire.answerWith(200, urls);
        QTEST(change([](NumberChanges &changes) { changes.setCallbackUrls(ours(), {u"a"_s, u"b"_s}); }), "expected");
    }

    void callbackAddressesAreChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QString() << u"fine"_s;
        QTest::newRow("encrypted") << u"https://a.example/b?c=d"_s << u"fine"_s;
        QTest::newRow("in the clear") << u"http://a.example"_s << u"warning"_s;
        QTest::newRow("another scheme") << u"ftp://a.example"_s << u"error"_s;
        QTest::newRow("no scheme") << u"a.example/b"_s << u"error"_s;
        QTest::newRow("no host") << u"https:///b"_s << u"error"_s;
        QTest::newRow("a blank") << u"https://a b.example"_s << u"error"_s;
    }
    void callbackAddressesAreChecked()
    {
        QFETCH(QString, url);
        const UrlFinding finding = checkCallbackUrl(url);
        QTEST(finding.isError ? u"error"_s : finding.sentence.isEmpty() ? u"fine"_s : u"warning"_s, "expected");
    }

    void numbersToAssignAreRead_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QString>("capability");
        QTest::addColumn<QString>("expected");
        QTest::newRow("with the country's code once") << QStringList{u"029 123 4567"_s, u"+358291234567"_s} << u"Voice"_s << u"+358291234567 voice"_s;
        QTest::newRow("no number") << QStringList{u"us"_s} << QString() << u"invalid"_s;
        QTest::newRow("none") << QStringList() << QString() << u"invalid"_s;
        QTest::newRow("a capability that is none") << QStringList{u"+358291234567"_s} << u"fax"_s << u"invalid"_s;
    }
    void numbersToAssignAreRead()
    {
        QFETCH(QStringList, numbers);
        QFETCH(QString, capability);
        const auto assignment = checkedAssignment(numbers, u"FI"_s, {}, capability);
        QTEST(assignment ? assignment->numbers.join(u',') + u' ' + assignment->capability : name(assignment.error().kind), "expected");
    }

    void aNumberIsAskedAboutOnce()
    {
        QStringList told;
        const auto take = [&told](const Result<NumberFacts> &facts) { told << (facts ? facts->typeWord : name(facts.error().kind)); };
        m_queries->ask(u"+358401234567"_s, &m_stage->receiver, take);
        m_queries->ask(u"+358401234567"_s, &m_stage->receiver, take);
        m_stage->settle();
        QCOMPARE(m_stage->wire.sent.size(), 1);
        m_stage->wire.answerHanging({.status = 200, .body = R"({"number":{"numberType":"Mobile"}})"});
        m_stage->settle();
        m_queries->ask(u"+358401234567"_s, &m_stage->receiver, take);
        QCOMPARE(told.size(), 2); // never before ask() returns
        m_stage->settle();
        QCOMPARE(told, QStringList(3, u"Mobile"_s));
        QCOMPARE(m_stage->wire.sent.size(), 1);
        QCOMPARE(m_queries->known(u"+358401234567"_s)->type, NumberType::Mobile);
    }

    void aFailureIsNotRemembered()
    {
        QStringList told;
        const auto take = [&told](const Result<NumberFacts> &facts) { told << (facts ? facts->typeWord : name(facts.error().kind)); };
        m_stage->wire.answerWith(400, R"({"errorCode":40001})");
        m_queries->ask(u"+1"_s, &m_stage->receiver, take);
        m_stage->settle();
        m_stage->wire.answerWith(200, R"({"numberType":"Fixed"})");
        m_queries->ask(u"+1"_s, &m_stage->receiver, take);
        m_stage->settle();
        QCOMPARE(told, (QStringList{u"bad-request"_s, u"Fixed"_s}));
    }

    void whoIsGoneIsNotTold()
    {
        bool isTold = false;
        auto receiver = std::make_unique<QObject>();
        m_queries->ask(u"+1"_s, receiver.get(), [&isTold](const Result<NumberFacts> &) { isTold = true; });
        m_stage->settle();
        receiver.reset();
        m_stage->wire.answerHanging({.status = 200, .body = "{}"});
        m_stage->settle();
        QVERIFY(!isTold);
    }

    void manyAreAskedOneAfterTheOther()
    {
        std::optional<Result<Done>> told;
        m_stage->wire.answerWith(400); // not a number to the platform: the others are still asked
        m_stage->wire.answerWith(200, "{}");
        m_queries->askAll({u"+1"_s, u"+2"_s, u"+2"_s}, &m_stage->receiver, [&told](const Result<Done> &done) { told = done; });
        m_stage->settle();
        QVERIFY(told && *told);
        QCOMPARE(m_stage->requests(), (QStringList{u"GET /v1/calling/query/number/+1"_s, u"GET /v1/calling/query/number/+2"_s}));
    }

    void whatWasAnsweredOrRefusedIsNotAskedAgain()
    {
        int told = 0;
        m_stage->wire.answerWith(400);
        m_stage->wire.answerWith(200, "{}");
        for (int times = 0; times < 2; ++times) {
            m_queries->askAll({u"+1"_s, u"+2"_s}, &m_stage->receiver, [&told](const Result<Done> &) { ++told; });
            m_stage->settle();
        }
        QCOMPARE(told, 2);
        QCOMPARE(m_stage->wire.sent.size(), 2);
    }

    void manyEndWhereItCannotGoOn()
    {
        std::optional<Result<Done>> told;
        m_stage->wire.answerWith(403);
        m_queries->askAll({u"+1"_s, u"+2"_s}, &m_stage->receiver, [&told](const Result<Done> &done) { told = done; });
        m_stage->settle();
        QCOMPARE(told->error().kind, ErrorKind::Forbidden);
        QCOMPARE(m_stage->wire.sent.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_CallingCommands)
#include "tst_callingcommands.moc"
