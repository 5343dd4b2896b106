// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/listenreading.h"
#include "tests/models/live/floorstage.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;
using State = ListenReading::State;

namespace {

constexpr QLatin1StringView list("cmi/callRecordings");

QString logOf(const char *id)
{
    return list + u'/' + QLatin1StringView(id) + QStringLiteral("/listenLog");
}

//! Recordings A, B, C, the last of them the newest, whose logs are written by the test.
struct Stage {
    FakeClock clock;
    PathTransport wire;
    Nobody nobody;
    RestClient client;
    RecordingSearch search;
    ListenReading reading;

    explicit Stage(int perMinute = 10'000)
        : client{{wire, nobody, clock, [] { return 0.0; }}, QUrl(QStringLiteral("https://tenant.example")), perMinute}
        , search(client, 30s, [] { return 0.0; })
        , reading(client, search, [] { return 0.0; })
    {
        for (const char *id : {"A", "B", "C"})
            answer(id, "seen");
    }

    void answer(const char *id, const QByteArray &reason)
    {
        wire.answer(logOf(id), "[{\"id\":\"1\",\"user_id\":\"anna\",\"description\":\"" + reason + "\"}]");
    }
    void fail(const char *id, int status) { wire.fail(logOf(id), status); }

    //! The search has them, and nobody looks yet.
    void found(const QByteArrayList &ids = {"A", "B", "C"})
    {
        QByteArrayList recordings;
        for (const QByteArray &id : ids)
            recordings << "{\"id\":\"" + id + "\",\"creation_time\":\"2026-05-28T10:00:0" + QByteArray::number(id[0] - 'A') + ".000Z\"}";
        wire.answer(list, '[' + recordings.join(',') + ']');
        search.start({clock.now() - 1h, clock.now()});
        settle();
        wire.asked.clear();
    }
    void read()
    {
        reading.setLookedAt(true);
        settle();
    }
    void pass(Milliseconds span)
    {
        for (const Milliseconds end = clock.steady() + span; clock.steady() < end;) {
            clock.advance(std::min<Milliseconds>(1s, end - clock.steady()));
            settle();
        }
    }
    //! "C B A": whose log was asked for, in order.
    QString asked() const
    {
        QStringList ids;
        for (const QString &one : wire.asked) {
            if (one.endsWith(QStringLiteral("/listenLog")))
                ids << one.section(u'/', 2, 2);
        }
        return ids.join(u' ');
    }
    QString reasonIn(const char *id) const
    {
        const ListenReading::Log *log = reading.logOf(CallRecordingId(QString::fromLatin1(id)));
        return !log ? QStringLiteral("never asked") : log->entries.isEmpty() ? QStringLiteral("none") : log->entries.constFirst().reason;
    }
};

} // namespace

class tst_ListenReading : public QObject
{
    Q_OBJECT

private slots:
    void theNewestRecordingsLogIsReadFirst()
    {
        Stage stage;
        stage.found();
        stage.read();
        QCOMPARE(stage.asked(), QStringLiteral("C B A"));
        QCOMPARE(stage.reasonIn("A"), QStringLiteral("seen"));
    }

    void nobodyLooksAndNothingIsAsked()
    {
        Stage stage;
        stage.found();
        QCOMPARE(stage.reasonIn("C"), QStringLiteral("never asked"));
        stage.pass(60s);
        QCOMPARE(stage.asked(), QString());
    }

    void itEndsWhenNobodyLooksAnyMore()
    {
        Stage stage;
        stage.wire.answers.remove(logOf("C"));
        stage.found();
        stage.read();
        stage.reading.setLookedAt(false);
        stage.pass(60s);
        QCOMPARE(stage.asked(), QStringLiteral("C"));
    }

    void whatTheSearchFindsLaterIsReadNext()
    {
        Stage stage;
        stage.found({"A", "B"});
        stage.read();
        stage.search.feed().acquire();
        stage.wire.answer(list, "[{\"id\":\"C\",\"creation_time\":\"2026-05-28T10:00:09.000Z\"}]");
        stage.pass(31s);
        QCOMPARE(stage.asked(), QStringLiteral("B A C"));
    }

    void whatWasReadIsReadAgainWhenItIsOld()
    {
        Stage stage;
        stage.found();
        stage.read();
        stage.pass(ListenReading::freshFor - 2s);
        QCOMPARE(stage.asked(), QStringLiteral("C B A"));
        QCOMPARE(stage.reading.state(), State::Rested);
        stage.answer("B", "seen later");
        stage.pass(4s);
        QCOMPARE(stage.asked(), QStringLiteral("C B A C B A"));
        QCOMPARE(stage.reasonIn("B"), QStringLiteral("seen later"));
    }

    void anotherSearchKeepsWhatWasRead()
    {
        Stage stage;
        stage.found({"A", "B"});
        stage.read();
        stage.reading.setLookedAt(false);
        stage.found();
        QCOMPARE(stage.reasonIn("A"), QStringLiteral("seen"));
        stage.read();
        QCOMPARE(stage.asked(), QStringLiteral("C"));
    }

    void whatIsListenedToHereIsReadBeforeAllOthers()
    {
        Stage stage;
        stage.found();
        stage.reading.readAgain(CallRecordingId(QStringLiteral("A")));
        stage.read();
        QCOMPARE(stage.asked(), QStringLiteral("A C B"));
    }

    void aListeningWhileItsLogIsOnItsWayIsNotMissed()
    {
        Stage stage;
        stage.found();
        stage.reading.setLookedAt(true);
        stage.reading.readAgain(CallRecordingId(QStringLiteral("C")));
        settle();
        QCOMPARE(stage.asked(), QStringLiteral("C C B A"));
    }

    void aListeningHereEndsTheRest()
    {
        Stage stage;
        stage.found();
        stage.read();
        stage.answer("A", "mine");
        stage.reading.readAgain(CallRecordingId(QStringLiteral("A")));
        stage.pass(1s);
        QCOMPARE(stage.asked(), QStringLiteral("C B A A"));
        QCOMPARE(stage.reasonIn("A"), QStringLiteral("mine"));
    }

    void aPersonStopsItAndGoesOn()
    {
        Stage stage;
        stage.found();
        stage.reading.stop();
        stage.read();
        stage.pass(10min);
        QCOMPARE(stage.asked(), QString());
        QCOMPARE(stage.reading.state(), State::Stopped);
        stage.reading.goOn();
        stage.pass(1s);
        QCOMPARE(stage.asked(), QStringLiteral("C B A"));
    }

    // What is polite

    void halfOfTheBudgetIsLeft()
    {
        Stage stage(4); // one of them for the search
        stage.found();
        stage.read();
        QCOMPARE(stage.asked(), QStringLiteral("C"));
        QCOMPARE(stage.reading.state(), State::AwaitingQuota);
    }

    void itGoesOnWhenThereIsBudget()
    {
        Stage stage(4);
        stage.found();
        stage.read();
        stage.pass(3min);
        QCOMPARE(stage.asked(), QStringLiteral("C B A"));
    }

    void theServersQuotaIsAwaited()
    {
        Stage stage;
        stage.wire.answers[logOf("C")] = {.status = 429, .headers = {{"Retry-After", "40"}}};
        stage.found();
        stage.read();
        QCOMPARE(stage.reading.state(), State::AwaitingQuota);
        stage.pass(39s);
        QCOMPARE(stage.asked(), QStringLiteral("C"));
        stage.answer("C", "seen");
        stage.pass(2s);
        QCOMPARE(stage.asked(), QStringLiteral("C C B A"));
    }

    // What goes wrong

    void aLogThatIsRefusedHidesNoOther_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("forbidden") << 403;
        QTest::newRow("gone") << 404;
        QTest::newRow("not understood") << 400;
    }
    void aLogThatIsRefusedHidesNoOther()
    {
        QFETCH(int, status);
        Stage stage;
        stage.fail("B", status);
        stage.found();
        stage.read();
        QCOMPARE(stage.asked(), QStringLiteral("C B A"));
        QVERIFY(stage.reading.logOf(CallRecordingId(QStringLiteral("B")))->error.has_value());
        QVERIFY(!stage.reading.error());
    }

    void whatWasRefusedIsAskedForAgain()
    {
        Stage stage;
        stage.fail("B", 403);
        stage.found();
        stage.read();
        stage.answer("B", "seen");
        stage.pass(ListenReading::refusedFor + 1s);
        QCOMPARE(stage.asked(), QStringLiteral("C B A B"));
        QVERIFY(!stage.reading.logOf(CallRecordingId(QStringLiteral("B")))->error);
    }

    void manyRefusalsInARowAreTrouble()
    {
        Stage stage;
        const QByteArrayList many{"A", "B", "C", "D", "E", "F", "G"};
        for (const QByteArray &id : many)
            stage.fail(id.constData(), 403);
        stage.found(many);
        stage.read();
        QCOMPARE(stage.asked(), QStringLiteral("G F E D C"));
        QCOMPARE(stage.reading.error()->kind, ErrorKind::Forbidden);
        QCOMPARE(stage.reading.state(), State::InTrouble);
    }

    void aServerInTroubleIsAskedOnceInAWhile()
    {
        Stage stage;
        stage.fail("C", 500);
        stage.found();
        stage.read();
        QCOMPARE(stage.asked(), QStringLiteral("C"));
        QCOMPARE(stage.reading.state(), State::InTrouble);
        stage.pass(6s);
        QCOMPARE(stage.asked(), QStringLiteral("C B A"));
        QVERIFY(!stage.reading.error());
    }

    void whatWasReadStaysWhereReadingItAgainFails()
    {
        Stage stage;
        stage.found();
        stage.read();
        stage.fail("C", 500);
        stage.pass(ListenReading::freshFor + 2s);
        QCOMPARE(stage.reading.error()->kind, ErrorKind::ServerError);
        QCOMPARE(stage.reasonIn("C"), QStringLiteral("seen"));
    }

    void aPersonNeedNotWaitForTheNextTry()
    {
        Stage stage;
        stage.fail("C", 500);
        stage.found();
        stage.read();
        stage.answer("C", "seen");
        stage.reading.goOn();
        settle();
        QCOMPARE(stage.asked(), QStringLiteral("C C B A"));
    }
};

QTEST_GUILESS_MAIN(tst_ListenReading)
#include "tst_listenreading.moc"
