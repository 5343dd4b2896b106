// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callordering.h"
#include "models/edits/calloutaddition.h"
#include "models/edits/calloutsending.h"
#include "models/edits/ledgersettling.h"
#include "models/edits/startedcalls.h"
#include "tests/models/edits/callingstage.h"

using namespace floorwalker;
using namespace Qt::StringLiterals;

namespace {

Callout callout(int last)
{
    return {.method = CalloutMethod::Conference,
            .destination = {u"number"_s, u"+35840123456%1"_s.arg(last)},
            .conference = ConferenceId(u"team"_s)};
}

//! "arrived:a unknown:", with the server's ids.
QString printed(const QList<Entry> &entries)
{
    QStringList words;
    for (const Entry &entry : entries)
        words << name(entry.state) + u':' + entry.idAtServer();
    return words.join(u' ');
}

} // namespace

class tst_CallingWrites : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CallingStage> m_stage;
    std::unique_ptr<CalloutSending> m_sending;

    QString call(const QList<Callout> &callouts)
    {
        QSignalSpy finished(m_sending.get(), &CalloutSending::finished);
        if (callouts.size() == 1)
            m_sending->call(callouts.constFirst());
        else
            m_sending->callAll(u"team call"_s, callouts);
        if (!m_stage->wait(finished))
            return u"it never ended"_s;
        return printed(finished.constFirst().constFirst().value<QList<Entry>>());
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<CallingStage>();
        m_sending = std::make_unique<CalloutSending>(m_stage->client, m_stage->ledger);
    }
    void cleanup()
    {
        m_sending.reset();
        m_stage.reset();
    }

    void aCalloutArrivesWithItsCall()
    {
        m_stage->wire.answerWith(200, R"({"callId":"abc"})");
        QCOMPARE(call({callout(1)}), u"arrived:abc"_s);
        QCOMPARE(m_stage->requests(), QStringList{u"POST /v1/callouts"_s});
        QCOMPARE(m_stage->wire.sent.constFirst().body, encode(callout(1)));
    }

    void oneWithoutAnAnswerIsNeverRungAgain()
    {
        m_stage->wire.answerWith({.fault = WireFault::Lost});
        QCOMPARE(call({callout(1)}), u"unknown:"_s);
        m_stage->clock.advance(std::chrono::hours(1));
        m_stage->settle();
        QCOMPARE(m_stage->wire.sent.size(), 1);
        QCOMPARE(m_stage->entries(), QStringList{u"callout.add unknown"_s});
    }

    void aServerErrorIsNoAnswer()
    {
        m_stage->wire.answerWith(500, R"({"errorCode":50000})");
        QCOMPARE(call({callout(1)}), u"unknown:"_s);
    }

    void aRefusedOneIsRefused()
    {
        m_stage->wire.answerWith(400, R"({"errorCode":40002,"message":"Missing parameter"})");
        QCOMPARE(call({callout(1)}), u"refused:"_s);
    }

    void withoutCreditNobodyElseIsRung()
    {
        m_stage->wire.answerWith(402, R"({"errorCode":40200})");
        QCOMPARE(call({callout(1), callout(2)}), u"planned: planned:"_s);
        QCOMPARE(m_stage->wire.sent.size(), 1);
    }

    void aTeamIsRungOneAfterTheOther()
    {
        m_stage->wire.answerWith(200, R"({"callId":"a"})");
        m_stage->wire.answerWith({.fault = WireFault::TimedOut});
        m_stage->wire.answerWith(200, R"({"callId":"c"})");
        QCOMPARE(call({callout(1), callout(2), callout(3)}), u"arrived:a unknown: arrived:c"_s);
    }

    void theSameTeamAgainRingsNobodyTwice()
    {
        m_stage->wire.answerWith(200, R"({"callId":"a"})");
        m_stage->wire.answerWith({.fault = WireFault::TimedOut});
        call({callout(1), callout(2)});
        QCOMPARE(call({callout(1), callout(2)}), u"arrived:a unknown:"_s);
        QCOMPARE(m_stage->wire.sent.size(), 2);
    }

    void threeSilencesEndATeamCall()
    {
        for (int i = 0; i < 4; ++i)
            m_stage->wire.answerWith({.fault = WireFault::Lost});
        QCOMPARE(call({callout(1), callout(2), callout(3), callout(4)}), u"unknown: unknown: unknown: planned:"_s);
        QCOMPARE(m_stage->wire.sent.size(), 3);
    }

    void whatWasUnderWayAtACrashIsLeftToAPerson()
    {
        const Instant sent = m_stage->clock.now();
        m_stage->ledger.change([sent](LedgerFile &file) {
            return file.plan(u"callout.add"_s, u"form"_s, {{.title = u"who"_s, .content = CalloutAddition::content(callout(1))}}, sent);
        }, &m_stage->receiver, [](const auto &) {});
        m_stage->ledger.change([sent](LedgerFile &file) {
            return file.markSent(1, {.number = 1, .sender = u"test"_s, .sent = sent, .deadline = Milliseconds(29'000)});
        }, &m_stage->receiver, [](const auto &) {});
        LedgerSettling settling({.contactPro = m_stage->client, .calling = &m_stage->client}, m_stage->ledger);
        QSignalSpy settled(&settling, &LedgerSettling::settled);
        settling.settle();
        QVERIFY(QTest::qWaitFor([&] { return !settled.isEmpty(); }));
        QCOMPARE(settled.takeFirst().constFirst().value<Settled>(), (Settled{.early = 1}));
        m_stage->clock.advance(Milliseconds(30'000));
        settling.settle();
        QVERIFY(QTest::qWaitFor([&] { return !settled.isEmpty(); }));
        QCOMPARE(settled.constFirst().constFirst().value<Settled>(), (Settled{.unproven = 1}));
        QCOMPARE(m_stage->entries(), QStringList{u"callout.add unknown"_s});
        QVERIFY(m_stage->wire.sent.isEmpty());
    }

    void twoOrdersToOneCallAreTwoWrites()
    {
        CallOrdering ordering(m_stage->client, m_stage->ledger);
        for (int i = 0; i < 2; ++i) {
            QSignalSpy finished(&ordering, &CallOrdering::finished);
            m_stage->wire.answerWith(200, "{}");
            ordering.order(CallId(u"abc"_s), {.text = u"Hello"_s, .locale = u"en-US"_s, .then = CallOrder::Then::HangUp});
            QVERIFY(m_stage->wait(finished));
            QCOMPARE(printed(finished.constFirst().constFirst().value<QList<Entry>>()), u"arrived:abc"_s);
        }
        QCOMPARE(m_stage->requests(), (QStringList{u"PATCH /v1/calls/id/abc"_s, u"PATCH /v1/calls/id/abc"_s}));
        QCOMPARE(m_stage->entries(), (QStringList{u"call.order arrived"_s, u"call.order arrived"_s}));
    }

    void anOrderWithoutAnAnswerIsAPersonsToDecide()
    {
        CallOrdering ordering(m_stage->client, m_stage->ledger);
        QSignalSpy finished(&ordering, &CallOrdering::finished);
        m_stage->wire.answerWith({.fault = WireFault::Lost});
        ordering.order(CallId(u"abc"_s), {.then = CallOrder::Then::HangUp});
        QVERIFY(m_stage->wait(finished));
        QCOMPARE(m_stage->entries(), QStringList{u"call.order unknown"_s});
    }

    void titlesSayWhatButNotTheWords_data()
    {
        QTest::addColumn<CallOrder>("order");
        QTest::addColumn<QString>("expected");
        QTest::newRow("say") << CallOrder{.text = u"Secret"_s} << u"abc: say"_s;
        QTest::newRow("say and hang up") << CallOrder{.text = u"Secret"_s, .then = CallOrder::Then::HangUp} << u"abc: say and hang up"_s;
        QTest::newRow("say to one side") << CallOrder{.text = u"Secret"_s, .leg = CallLeg::Callee} << u"abc: say to callee"_s;
        QTest::newRow("play") << CallOrder{.files = {u"tune"_s}} << u"abc: play"_s;
        QTest::newRow("hang up") << CallOrder{.then = CallOrder::Then::HangUp} << u"abc: hang up"_s;
        QTest::newRow("record") << CallOrder{.then = CallOrder::Then::Record} << u"abc: record"_s;
    }
    void titlesSayWhatButNotTheWords()
    {
        QFETCH(CallOrder, order);
        QTEST(CallOrdering::titleOf(CallId(u"abc"_s), order), "expected");
    }

    void theLogNamesNoNumbersAndNoWords()
    {
        m_stage->wire.answerWith(200, R"({"callId":"abc"})");
        call({callout(1)});
        const QString log = m_stage->log().join(u'\n');
        QVERIFY(log.contains(u"callout.add"));
        QVERIFY2(!log.contains(u"40123"), qPrintable(log));
    }

    void startedCallsHaveTheirResults()
    {
        m_stage->wire.answerWith(200, R"({"callId":"a"})");
        m_stage->wire.answerWith({.fault = WireFault::Lost});
        m_stage->wire.answerWith(200, R"({"callId":"c"})");
        call({callout(1), callout(2), callout(3)});
        StartedCalls calls(m_stage->client, m_stage->ledger);
        QSignalSpy finished(&calls, &StartedCalls::finished);
        m_stage->wire.answerPath(u"/calls/id/a"_s, 200, R"({"callId":"a","status":"FINAL"})");
        m_stage->wire.answerPath(u"/calls/id/c"_s, 404);
        calls.read();
        QVERIFY(m_stage->wait(finished));
        QStringList words;
        for (const StartedCall &one : calls.calls())
            words << one.callout.destination.endpoint + u' ' + (one.result ? one.result->status : one.error ? name(one.error->kind) : u"-"_s);
        QCOMPARE(words, (QStringList{u"+358401234563 not-found"_s, u"+358401234562 -"_s, u"+358401234561 FINAL"_s}));
    }

    void whatHasEndedIsNotAskedAboutAgain()
    {
        m_stage->wire.answerWith(200, R"({"callId":"a"})");
        m_stage->wire.answerWith(200, R"({"callId":"b"})");
        call({callout(1), callout(2)});
        StartedCalls calls(m_stage->client, m_stage->ledger);
        m_stage->wire.answerPath(u"/calls/id/a"_s, 200, R"({"callId":"a","status":"FINAL"})");
        m_stage->wire.answerPath(u"/calls/id/b"_s, 200, R"({"callId":"b","status":"ONGOING"})");
        for (int i = 0; i < 2; ++i) {
            QSignalSpy finished(&calls, &StartedCalls::finished);
            calls.read();
            QVERIFY(m_stage->wait(finished));
        }
        QCOMPARE(m_stage->requests().mid(2), (QStringList{u"GET /v1/calls/id/b"_s, u"GET /v1/calls/id/a"_s, u"GET /v1/calls/id/b"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_CallingWrites)
#include "tst_callingwrites.moc"
