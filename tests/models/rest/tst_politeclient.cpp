// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/rest/clientstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView path("rmi/agents");
constexpr QLatin1StringView other("rmi/contacts");

} // namespace

//! What the client does when the server is in trouble: retries, the gate, the budget, renewal.
class tst_PoliteClient : public QObject
{
    Q_OBJECT

private slots:
    void aReadSomebodyWaitsForIsTriedThreeTimes_data()
    {
        QTest::addColumn<WireAnswer>("answer");
        QTest::addColumn<int>("attempts");
        QTest::newRow("500") << WireAnswer{.status = 500} << 3;
        QTest::newRow("503") << WireAnswer{.status = 503} << 3;
        QTest::newRow("unreachable") << WireAnswer{.fault = WireFault::Unreachable} << 3;
        QTest::newRow("lost") << WireAnswer{.fault = WireFault::Lost} << 3;
        QTest::newRow("cut") << WireAnswer{.status = 200, .fault = WireFault::Lost} << 3;
        QTest::newRow("504") << WireAnswer{.status = 504} << 1;
        QTest::newRow("our time-out") << WireAnswer{.fault = WireFault::TimedOut} << 1;
        QTest::newRow("400") << WireAnswer{.status = 400} << 1;
        QTest::newRow("403") << WireAnswer{.status = 403} << 1;
        QTest::newRow("404") << WireAnswer{.status = 404} << 1;
        QTest::newRow("certificate") << WireAnswer{.fault = WireFault::CertificateRejected} << 1;
    }
    void aReadSomebodyWaitsForIsTriedThreeTimes()
    {
        QFETCH(WireAnswer, answer);
        QFETCH(int, attempts);
        ClientStage stage;
        stage.wire.answerPath(path, answer);
        stage.ask(path);
        for (int i = 0; i < 10; ++i)
            stage.pass(10s);
        QCOMPARE(stage.wire.sent.size(), attempts);
        QCOMPARE(stage.told.size(), 1);
    }

    void aRetryThatSucceedsIsTheAnswer()
    {
        ClientStage stage;
        stage.wire.answerWith(503);
        stage.wire.answerWith(200, "body");
        stage.ask(path);
        stage.pass(10s);
        QCOMPARE(stage.printed(), QStringLiteral("body"));
    }

    void retriesWaitLongerEachTime()
    {
        ClientStage stage;
        stage.wire.answerPath(path, 500);
        stage.ask(path);
        stage.pass(249ms); // half of half a second, by the fixed chance
        QCOMPARE(stage.wire.sent.size(), 1);
        stage.pass(1ms);
        QCOMPARE(stage.wire.sent.size(), 2);
        stage.pass(499ms);
        QCOMPARE(stage.wire.sent.size(), 2);
        stage.pass(1ms);
        QCOMPARE(stage.wire.sent.size(), 3);
    }

    void aRetryWaitsAsLongAsTheServerAsks()
    {
        ClientStage stage;
        stage.wire.answerWith(503, {}, {{"Retry-After", "20"}});
        stage.wire.answerWith(200, "body");
        stage.ask(path);
        stage.pass(19s);
        QCOMPARE(stage.wire.sent.size(), 1);
        stage.pass(1s);
        QCOMPARE(stage.printed(), QStringLiteral("body"));
    }

    void aPollIsNotRetried()
    {
        ClientStage stage;
        stage.wire.answerWith(500);
        stage.ask(path, Purpose::Poll);
        stage.pass(1min);
        QCOMPARE(stage.wire.sent.size(), 1);
        QCOMPARE(stage.printed(), QStringLiteral("server-error"));
    }

    void aWriteIsNeverRetried_data()
    {
        QTest::addColumn<WireAnswer>("answer");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("500") << WireAnswer{.status = 500} << "server-error";
        QTest::newRow("503") << WireAnswer{.status = 503} << "server-error";
        QTest::newRow("504") << WireAnswer{.status = 504} << "outcome-unknown";
        QTest::newRow("lost") << WireAnswer{.fault = WireFault::Lost} << "outcome-unknown";
        QTest::newRow("time-out") << WireAnswer{.fault = WireFault::TimedOut} << "outcome-unknown";
        QTest::newRow("unreachable") << WireAnswer{.fault = WireFault::Unreachable} << "unreachable";
    }
    void aWriteIsNeverRetried()
    {
        QFETCH(WireAnswer, answer);
        QFETCH(QString, outcome);
        for (const Purpose purpose : {Purpose::Write, Purpose::Asked}) {
            ClientStage stage;
            stage.wire.answerWith(answer);
            stage.ask(writing(path), purpose);
            stage.pass(1min);
            QCOMPARE(stage.wire.sent.size(), 1);
            QCOMPARE(stage.printed(), outcome);
        }
    }

    void anOutageCostsAtMostATenthMore()
    {
        ClientStage stage;
        stage.wire.answerPath(path, 503);
        for (int i = 0; i < 1000; ++i) {
            stage.ask(path);
            stage.pass(1min);
        }
        QCOMPARE(stage.told.size(), 1000);
        QVERIFY2(stage.wire.sent.size() <= 1100, qPrintable(QString::number(stage.wire.sent.size())));
    }

    void after429PollsTurnRoundAndPeopleWait()
    {
        ClientStage stage;
        stage.wire.answerWith(429, {}, {{"Retry-After", "7"}});
        stage.ask(path, Purpose::Poll);
        stage.settle();
        QCOMPARE(stage.printed(), QStringLiteral("too-many-requests"));

        stage.ask(path, Purpose::Poll);
        stage.settle();
        QCOMPARE(stage.printed(1), QStringLiteral("too-many-requests"));
        QCOMPARE(stage.error().retryAfter, std::optional(std::chrono::milliseconds(7000)));

        stage.wire.answerWith(200, "body");
        stage.ask(other, Purpose::Asked);
        stage.pass(6s);
        QCOMPARE(stage.wire.sent.size(), 1);
        stage.pass(1s);
        QCOMPARE(stage.printed(2), QStringLiteral("body"));
    }

    void aDateShutsTheGateToo()
    {
        ClientStage stage;
        stage.wire.answerWith(429, {}, {{"Date", "Thu, 28 May 2026 20:26:40 GMT"}, {"Retry-After", "Thu, 28 May 2026 20:26:50 GMT"}});
        stage.ask(path, Purpose::Poll);
        stage.settle();
        stage.wire.answerWith(200, "body");
        stage.ask(path);
        stage.pass(9s);
        QCOMPARE(stage.wire.sent.size(), 1);
        stage.pass(2s);
        QCOMPARE(stage.wire.sent.size(), 2);
    }

    void nobodyIsKeptLongerThanPatienceLasts()
    {
        ClientStage stage;
        stage.wire.answerWith(429, {}, {{"Retry-After", "300"}});
        stage.ask(path);
        stage.settle();
        QCOMPARE(stage.printed(), QStringLiteral("too-many-requests"));
        stage.ask(other);
        stage.settle();
        QCOMPARE(stage.printed(1), QStringLiteral("too-many-requests"));
        QCOMPARE(stage.wire.sent.size(), 1);
    }

    void a429WithoutAWordShutsLongerEachTime()
    {
        ClientStage stage;
        stage.wire.answerPath(path, 429);
        QList<qint64> waits;
        for (int i = 0; i < 3; ++i) {
            stage.ask(path, Purpose::Poll);
            stage.settle();
            const auto why = stage.client.gate().obstacle();
            QVERIFY(why);
            waits << why->retryAfter->count();
            stage.pass(*why->retryAfter);
        }
        QCOMPARE(waits, (QList<qint64>{1000, 2000, 4000}));
    }

    void aWriteWaitsAtTheGateToo()
    {
        ClientStage stage;
        stage.wire.answerWith(429, {}, {{"Retry-After", "7"}});
        stage.ask(path, Purpose::Poll);
        stage.settle();
        stage.wire.answerWith(201, "made");
        stage.ask(writing(other), Purpose::Write);
        stage.pass(6s);
        QCOMPARE(stage.wire.sent.size(), 1);
        stage.pass(1s);
        QCOMPARE(stage.printed(1), QStringLiteral("made"));
    }

    void a401EndsTheSession()
    {
        ClientStage stage;
        QSignalSpy ended(&stage.client, &RestClient::sessionEnded);
        stage.wire.answerPath(path, 401, "password expired");
        stage.ask(path);
        stage.settle();
        QCOMPARE(stage.printed(), QStringLiteral("unauthorized"));
        QCOMPARE(ended.size(), 1);
        stage.ask(other);
        stage.ask(path, Purpose::Poll);
        stage.settle();
        QCOMPARE(stage.printed(1), QStringLiteral("unauthorized"));
        QCOMPARE(stage.printed(2), QStringLiteral("unauthorized"));
        QCOMPARE(stage.wire.sent.size(), 1);
    }

    void newCredentialsOpenTheGateAgain()
    {
        ClientStage stage;
        stage.wire.answerWith(401);
        stage.ask(path);
        stage.settle();
        stage.client.resume();
        stage.wire.answerWith(200, "body");
        stage.ask(path);
        stage.settle();
        QCOMPARE(stage.printed(1), QStringLiteral("body"));
    }

    void oneRenewalServesAll()
    {
        ClientStage stage;
        stage.badge.isRenewable = true;
        stage.ask(path);
        stage.ask(other, Purpose::Poll);
        stage.ask(writing(path), Purpose::Write);
        stage.wire.answerHanging({.status = 401});
        stage.settle();
        QCOMPARE(stage.badge.renewals, 1);
        QCOMPARE(stage.told.size(), 0);
        stage.badge.answerRenewal(Done());
        for (int i = 0; i < 3; ++i)
            stage.wire.answerWith(200, "body");
        stage.settle();
        QCOMPARE(stage.wire.sent.size(), 6); // each once more
        QCOMPARE(headerValue(stage.wire.sent.last().headers, "Authorization"), QByteArray("Bearer second-token"));
        QCOMPARE(stage.told.size(), 3);
        QCOMPARE(stage.printed(2), QStringLiteral("body"));
    }

    void aSecond401EndsTheSession()
    {
        ClientStage stage;
        QSignalSpy ended(&stage.client, &RestClient::sessionEnded);
        stage.badge.isRenewable = true;
        stage.wire.answerPath(path, 401);
        stage.ask(path);
        stage.settle();
        stage.badge.answerRenewal(Done());
        stage.settle();
        QCOMPARE(stage.printed(), QStringLiteral("unauthorized"));
        QCOMPARE(stage.wire.sent.size(), 2);
        QCOMPARE(ended.size(), 1);
    }

    void aRenewalThatFailsEndsTheSessionForAll()
    {
        ClientStage stage;
        QSignalSpy ended(&stage.client, &RestClient::sessionEnded);
        stage.badge.isRenewable = true;
        stage.ask(path);
        stage.ask(other);
        stage.wire.answerHanging({.status = 401});
        stage.settle();
        stage.badge.answerRenewal(Error{.kind = ErrorKind::Unauthorized});
        stage.settle();
        QCOMPARE(stage.told.size(), 2);
        QCOMPARE(stage.printed(1), QStringLiteral("unauthorized"));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(stage.wire.sent.size(), 2);
    }

    void aProofIsFetchedOnceBeforeTheFirstQuestions()
    {
        ClientStage stage;
        stage.badge.isThere = false;
        stage.ask(path);
        stage.ask(other, Purpose::Poll);
        stage.ask(writing(path), Purpose::Write);
        stage.settle();
        QCOMPARE(stage.wire.sent.size(), 0);
        QCOMPARE(stage.badge.renewals, 1);
        stage.badge.answerRenewal(Done());
        stage.settle();
        QCOMPARE(stage.wire.sent.size(), 3);
        QCOMPARE(headerValue(stage.wire.sent.first().headers, "Authorization"), QByteArray("Bearer second-token"));
    }

    void aProofThatFailsOnItsWayIsToldAndTriedAgain()
    {
        ClientStage stage;
        stage.badge.isThere = false;
        stage.ask(path);
        stage.settle();
        stage.badge.answerRenewal(Error{.kind = ErrorKind::Unreachable});
        stage.settle();
        QCOMPARE(stage.printed(), QStringLiteral("unreachable"));
        stage.ask(path);
        stage.settle();
        QCOMPARE(stage.badge.renewals, 2);
        stage.badge.answerRenewal(Done());
        stage.wire.answerWith(200, "body");
        stage.settle();
        QCOMPARE(stage.printed(1), QStringLiteral("body"));
    }

    void aKeyThatIsRefusedEndsTheSessionBeforeAnyQuestion()
    {
        ClientStage stage;
        QSignalSpy ended(&stage.client, &RestClient::sessionEnded);
        stage.badge.isThere = false;
        stage.ask(path);
        stage.settle();
        stage.badge.answerRenewal(Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401});
        stage.settle();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(stage.printed(), QStringLiteral("unauthorized"));
        QCOMPARE(stage.wire.sent.size(), 0);
    }

    void aWriteThatIsReplayedLeavesOnce()
    {
        ClientStage stage;
        stage.badge.isRenewable = true;
        int left = 0;
        stage.client.write<QByteArray>(writing(path), [&left](const std::function<void(std::optional<Error>)> &go) {
            ++left;
            go(std::nullopt);
        }, &stage.receiver, [&stage](const Result<QByteArray> &answer) { stage.told << answer; });
        stage.settle();
        stage.wire.answerHanging({.status = 401});
        stage.settle();
        stage.wire.answerWith(200, "body");
        stage.badge.answerRenewal(Done());
        stage.settle();
        QCOMPARE(left, 1);
        QCOMPARE(stage.printed(), QStringLiteral("body"));
    }

    void a401ThatComesLateDoesNotRenewAgain()
    {
        ClientStage stage;
        stage.badge.isRenewable = true;
        stage.wire.answerWith(401);
        stage.ask(path);
        stage.ask(other); // hangs, with the old token
        stage.settle();
        stage.wire.answerWith(200, "body");
        stage.badge.answerRenewal(Done());
        stage.settle();
        stage.wire.answerHanging({.status = 401});
        stage.wire.answerWith(200, "body");
        stage.settle();
        stage.settle();
        QCOMPARE(stage.badge.renewals, 1);
        QCOMPARE(stage.told.size(), 2);
    }

    void aPollDuringARenewalSaysWhyItTurnedRound()
    {
        ClientStage stage;
        stage.badge.isRenewable = true;
        stage.wire.answerWith(401);
        stage.ask(path);
        stage.settle();
        stage.ask(other, Purpose::Poll);
        stage.settle();
        QCOMPARE(stage.told.size(), 1);
        QCOMPARE(stage.printed(), QStringLiteral("unauthorized"));
    }

    void whoeverComesDuringARenewalWaitsForIt()
    {
        ClientStage stage;
        stage.badge.isRenewable = true;
        stage.wire.answerWith(401);
        stage.ask(path);
        stage.settle();
        stage.ask(other);
        stage.settle();
        QCOMPARE(stage.wire.sent.size(), 1);
        stage.wire.answerWith(200, "a");
        stage.wire.answerWith(200, "b");
        stage.badge.answerRenewal(Done());
        stage.settle();
        QCOMPARE(stage.told.size(), 2);
    }

    void theBudgetStopsPollsBeforePeople()
    {
        ClientStage stage(QStringLiteral("https://t.example"), 10);
        for (int i = 0; i < 10; ++i)
            stage.ask(QStringLiteral("poll/%1").arg(i), Purpose::Poll);
        stage.settle();
        QCOMPARE(stage.wire.sent.size(), 8);
        QCOMPARE(stage.printed(), QStringLiteral("budget-exhausted"));
        stage.ask(path);
        QCOMPARE(stage.wire.sent.size(), 9);
    }

    void aPersonWaitsForTheBudget()
    {
        ClientStage stage(QStringLiteral("https://t.example"), 2);
        stage.wire.answerWith(200, "a");
        stage.ask(path);
        stage.pass(40s);
        stage.wire.answerWith(200, "b");
        stage.ask(path);
        stage.wire.answerWith(200, "c");
        stage.ask(other);
        stage.pass(19s);
        QCOMPARE(stage.told.size(), 2);
        stage.pass(1s);
        QCOMPARE(stage.printed(2), QStringLiteral("c"));
    }

    void retriesCountAgainstTheBudget()
    {
        ClientStage stage(QStringLiteral("https://t.example"), 2);
        stage.wire.answerPath(path, 500);
        stage.ask(path);
        stage.pass(1s);
        stage.pass(1s);
        QCOMPARE(stage.wire.sent.size(), 2);
        QCOMPARE(stage.printed(), QStringLiteral("budget-exhausted"));
    }
};

QTEST_GUILESS_MAIN(tst_PoliteClient)
#include "tst_politeclient.moc"
