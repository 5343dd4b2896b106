// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/live/floorstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView queuesPath("rci/queues");
constexpr QLatin1StringView statusesPath("rmi/queueStatuses");
constexpr QLatin1StringView agentsPath("rmi/agents");

QByteArray status(const QByteArray &id, int waiting, qint64 longestMs)
{
    return "{\"id\":\"" + id + "\",\"inQueueCurrent\":" + QByteArray::number(waiting)
        + ",\"waitingDurationCurrentMax\":" + QByteArray::number(longestMs) + '}';
}

//! `[{"id":"Q0"}, ...]`
QByteArray rows(int first, int count)
{
    QByteArrayList all;
    for (int i = first; i < first + count; ++i)
        all << "{\"id\":\"Q" + QByteArray::number(i) + "\"}";
    return '[' + all.join(',') + ']';
}

} // namespace

class tst_Floor : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FloorStage> m_stage;

    Floor &floor() { return m_stage->floor; }
    void answer(const QString &path, const QByteArray &body) { m_stage->wire.answer(path, body); }

    //! "Sales:3 Chat:-": name and waiting.
    QString printedQueues()
    {
        QStringList texts;
        for (const QueueLine &line : floor().queues()) {
            const auto waiting = line.status ? line.status->waiting : std::nullopt;
            texts << line.name + u':' + (waiting ? QString::number(*waiting) : QStringLiteral("-"));
        }
        return texts.join(u' ');
    }

    //! How long the agent has been in the state, "~" for at least.
    QString since(qsizetype row = 0)
    {
        const AgentLine &line = floor().agents().at(row);
        const auto span = m_stage->clock.now() - *line.stateSince;
        return (line.isSinceAtLeast ? QStringLiteral("~") : QString()) + QString::number(span / 1s);
    }

private slots:
    void init() { m_stage = std::make_unique<FloorStage>(); }
    void cleanup() { m_stage.reset(); }

    void joinsNamesAndFigures()
    {
        answer(queuesPath, R"([{"id":"A","name":"Sales"},{"id":"B","name":"Chat"}])");
        answer(statusesPath, '[' + status("B", 2, 5000) + ',' + status("A", 3, 0) + ']');
        m_stage->start();
        QCOMPARE(printedQueues(), QStringLiteral("Sales:3 Chat:2"));
    }

    void aQueueLeftOutStaysListedWithoutFigures()
    {
        answer(queuesPath, R"([{"id":"A","name":"Sales"},{"id":"B","name":"Chat"}])");
        answer(statusesPath, '[' + status("A", 3, 0) + ',' + status("B", 1, 0) + ']');
        m_stage->start();
        answer(statusesPath, '[' + status("A", 4, 0) + ']');
        m_stage->pass(10s);
        QCOMPARE(printedQueues(), QStringLiteral("Sales:4 Chat:-"));
        QVERIFY(!floor().queues().at(1).status);
    }

    void aQueueLeftOutStaysListedWithoutRciToo()
    {
        m_stage->wire.fail(queuesPath, 403);
        answer(statusesPath, R"([{"id":"A","name":"Sales","inQueueCurrent":1},{"id":"B","name":"Chat","inQueueCurrent":2}])");
        m_stage->start();
        answer(statusesPath, R"([{"id":"A","name":"Sales","inQueueCurrent":4}])");
        m_stage->pass(10s);
        QCOMPARE(printedQueues(), QStringLiteral("Sales:4 Chat:-"));
    }

    void aQueueTakenOutOfTheSystemGoes()
    {
        answer(queuesPath, R"([{"id":"A","name":"Sales"},{"id":"B","name":"Chat"}])");
        m_stage->start();
        answer(queuesPath, R"([{"id":"A","name":"Sales"}])");
        floor().feed(FeedId::Queues).pollSoon();
        m_stage->pass(1s);
        QCOMPARE(printedQueues(), QStringLiteral("Sales:-"));
    }

    void aQueueRciDoesNotKnowIsListedAfterwards()
    {
        answer(queuesPath, R"([{"id":"Z","name":"Sales"}])");
        answer(statusesPath, R"([{"id":"B","name":"Late"},{"id":"A"},{"id":"Z","inQueueCurrent":1}])");
        m_stage->start();
        QCOMPARE(printedQueues(), QStringLiteral("Sales:1 A:- Late:-"));
    }

    void theChannelIsLearntFromTheFilter()
    {
        answer(queuesPath, R"([{"id":"A","name":"Sales"},{"id":"B","name":"Chat"},{"id":"C","name":"Mail","channel":"Email"}])");
        answer(statusesPath, '[' + status("A", 3, 0) + ',' + status("B", 0, 0) + ']');
        answer(QStringLiteral("rmi/queueStatuses?type=Phone"), '[' + status("A", 3, 0) + ']');
        answer(QStringLiteral("rmi/queueStatuses?type=Chat"), '[' + status("B", 3, 0) + ']');
        answer(QStringLiteral("rmi/queueStatuses?type=Email"), "[]");
        m_stage->start();
        QCOMPARE(floor().queues().at(0).channel, Channel::Phone);
        QCOMPARE(floor().queues().at(1).channel, Channel::Chat);
        QCOMPARE(floor().queues().at(2).channel, Channel::Email);
        const auto asked = m_stage->wire.asked.filter(QStringLiteral("type=")).size();
        m_stage->pass(60s);
        QCOMPARE(m_stage->wire.asked.filter(QStringLiteral("type=")).size(), asked); // once a session
    }

    void channelsThatRciTellsAreNotAskedFor()
    {
        answer(queuesPath, R"([{"id":"A","name":"Sales","channel":"Phone"}])");
        answer(statusesPath, '[' + status("A", 3, 0) + ']');
        m_stage->start();
        m_stage->pass(30s);
        QCOMPARE(m_stage->wire.asked.filter(QStringLiteral("type=")).size(), 0);
    }

    void aWaitThatGoesOnDoesNotJitter()
    {
        answer(statusesPath, '[' + status("A", 1, 20'000) + ']');
        m_stage->start();
        const auto began = floor().queues().at(0).longestWaitBegan;
        QCOMPARE(began, std::optional(m_stage->clock.now() - 20s));
        answer(statusesPath, '[' + status("A", 1, 30'250) + ']'); // a quarter of a second off
        m_stage->pass(10s);
        QCOMPARE(floor().queues().at(0).longestWaitBegan, began);
        answer(statusesPath, '[' + status("A", 1, 3'000) + ']'); // the next in the queue
        m_stage->pass(10s);
        QCOMPARE(floor().queues().at(0).longestWaitBegan, std::optional(m_stage->clock.now() - 3s));
    }

    void nobodyWaitingIsNoWait_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("both zero") << QByteArray(R"("inQueueCurrent":0,"waitingDurationCurrentMax":0)");
        QTest::newRow("a wait left over") << QByteArray(R"("inQueueCurrent":0,"waitingDurationCurrentMax":5000)");
        QTest::newRow("only a wait of zero") << QByteArray(R"("waitingDurationCurrentMax":0)");
        QTest::newRow("nothing told") << QByteArray(R"("x":1)");
    }
    void nobodyWaitingIsNoWait()
    {
        QFETCH(QByteArray, fields);
        answer(statusesPath, "[{\"id\":\"A\"," + fields + "}]");
        m_stage->start();
        QVERIFY(!floor().queues().at(0).longestWaitBegan);
    }

    void aWaitWithoutALengthIsAtLeastSinceFirstSeen()
    {
        answer(statusesPath, R"([{"id":"A","inQueueCurrent":3}])");
        m_stage->start();
        m_stage->pass(20s);
        QVERIFY(floor().queues().at(0).isWaitAtLeast);
        QCOMPARE(floor().queues().at(0).longestWaitBegan, std::optional(m_stage->clock.now() - 20s));
    }

    void aGapIsNoWitnessOfAWait()
    {
        answer(statusesPath, R"([{"id":"A","inQueueCurrent":3}])");
        m_stage->start();
        m_stage->wire.fail(statusesPath, 403);
        m_stage->pass(150s);
        answer(statusesPath, R"([{"id":"A","inQueueCurrent":3}])");
        m_stage->pass(10s);
        QCOMPARE(floor().queues().at(0).longestWaitBegan, std::optional(m_stage->clock.now()));
    }

    void aContactWithoutAnArrivalIsAtLeastSinceFirstSeen()
    {
        answer(QStringLiteral("rmi/contacts"), R"([{"id":"1","status":"InQueue"}])");
        m_stage->start();
        m_stage->pass(30s);
        QVERIFY(floor().contacts().at(0).isSinceAtLeast);
        QCOMPARE(floor().contacts().at(0).since, std::optional(m_stage->clock.now() - 30s));
    }

    void agentsAreNamedByRci()
    {
        answer(agentsPath, R"([{"id":"A","state":"Free"},{"id":"B","name":"Own name"},{"id":"C"}])");
        answer(QStringLiteral("rci/users"), R"([{"id":"A","firstName":"Ada","surname":"Fox"},{"id":"B","surname":"Other"}])");
        m_stage->start();
        QCOMPARE(floor().agents().at(0).name, QStringLiteral("Fox, Ada"));
        QCOMPARE(floor().agents().at(1).name, QStringLiteral("Own name"));
        QCOMPARE(floor().agents().at(2).name, QStringLiteral("C"));
    }

    void anAgentIsListedOnce()
    {
        answer(agentsPath, R"([{"id":"A","state":"Free"},{"id":"A","state":"Busy"}])");
        m_stage->start();
        QCOMPARE(floor().agents().size(), 1);
    }

    void withoutABeginItIsAtLeastSinceFirstSeen()
    {
        answer(agentsPath, R"([{"id":"A","state":"Free"}])");
        m_stage->start();
        m_stage->pass(30s);
        QCOMPARE(since(), QStringLiteral("~30"));
        answer(agentsPath, R"([{"id":"A","state":"Busy"}])");
        m_stage->pass(10s);
        QCOMPARE(since(), QStringLiteral("~0"));
    }

    void namesThatComeLaterDoNotRestartTheTime()
    {
        answer(agentsPath, R"([{"id":"A","state":"Free"}])");
        m_stage->wire.answers.remove(QStringLiteral("rci/users"));
        m_stage->start();
        m_stage->pass(20s);
        answer(QStringLiteral("rci/users"), "[]");
        floor().feed(FeedId::Users).pollSoon();
        m_stage->pass(5s);
        QCOMPARE(since(), QStringLiteral("~25"));
    }

    void aBeginCountedFromADurationDoesNotJitter()
    {
        answer(agentsPath, R"([{"id":"A","state":"Free","stateDuration":5000}])");
        m_stage->start();
        const auto began = floor().agents().at(0).stateSince;
        answer(agentsPath, R"([{"id":"A","state":"Free","stateDuration":15300}])");
        m_stage->pass(10s);
        QCOMPARE(floor().agents().at(0).stateSince, began);
        QVERIFY(!floor().agents().at(0).isSinceAtLeast);
    }

    void pagesAreReadToTheEnd()
    {
        answer(QStringLiteral("rci/queues?offset=0&limit=1000"), rows(0, 100)); // a cap lower than we asked for
        answer(QStringLiteral("rci/queues?offset=100&limit=1000"), rows(100, 50));
        answer(QStringLiteral("rci/queues?offset=150&limit=1000"), "[]");
        m_stage->start();
        QTRY_COMPARE(floor().queues().size(), 150);
        QCOMPARE(m_stage->wire.count(queuesPath), 3);
    }

    void aShortFirstPageIsTheLast()
    {
        answer(queuesPath, rows(0, 99));
        m_stage->start();
        QCOMPARE(floor().queues().size(), 99);
        QCOMPARE(m_stage->wire.count(queuesPath), 1);
    }

    void aServerThatIgnoresTheOffsetIsNotAskedForEver()
    {
        answer(queuesPath, rows(0, 120));
        m_stage->start();
        m_stage->pass(5s);
        QCOMPARE(floor().queues().size(), 120);
        QVERIFY(m_stage->wire.count(queuesPath) <= 2);
    }

    void aListThatTimedOutIsAskedInSmallerPieces()
    {
        m_stage->wire.answers[queuesPath] = {.status = 504};
        answer(QStringLiteral("rci/queues?offset=0&limit=250"), rows(0, 250));
        answer(QStringLiteral("rci/queues?offset=250&limit=250"), "[]");
        m_stage->start();
        floor().feed(FeedId::Queues).pollSoon();
        m_stage->pass(1s);
        QTRY_COMPARE(floor().queues().size(), 250);
        QCOMPARE(m_stage->wire.asked.filter(QStringLiteral("rci/queues?offset=0&limit=1000")).size(), 1);
    }

    void agentsThatTimedOutAreAskedByTheirAvailability()
    {
        m_stage->wire.answers[agentsPath] = {.status = 504};
        m_stage->start();
        answer(agentsPath, R"([{"id":"A","state":"Free"}])");
        m_stage->pass(60s);
        QCOMPARE(m_stage->wire.asked.filter(QStringLiteral("availability=")).size() % 3, 0);
        QVERIFY(m_stage->wire.asked.filter(QStringLiteral("availability=")).size() >= 3);
        QCOMPARE(floor().agents().size(), 1);
    }

    void aPageThatFailsKeepsTheListBefore()
    {
        answer(queuesPath, rows(0, 20));
        m_stage->start();
        answer(QStringLiteral("rci/queues?offset=0&limit=1000"), rows(0, 100));
        m_stage->wire.answers[QStringLiteral("rci/queues?offset=100&limit=1000")] = {.status = 503};
        floor().feed(FeedId::Queues).pollSoon();
        m_stage->pass(1s);
        QCOMPARE(floor().queues().size(), 20);
        QCOMPARE(floor().health(FeedId::Queues).missed, 1);
    }

    void everyQuestionForContactsCarriesARange()
    {
        m_stage->start();
        const auto asked = m_stage->wire.asked.filter(QStringLiteral("rmi/contacts"));
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().contains(u"startTime=") && asked.first().contains(u"endTime="));
        QVERIFY(asked.first().contains(u"showAllInProcess=1"));
    }

    void contactsThatEndedAreNotOpen()
    {
        answer(QStringLiteral("rmi/contacts"), R"([{"id":"2","status":"InQueue","arrivalQueueTime":"2026-05-28T20:26:30Z"},
            {"id":"3","status":"Handled"},{"id":"1","status":"InProcess","arrivalQueueTime":"2026-05-28T20:26:10Z"}])");
        m_stage->start();
        QCOMPARE(floor().contacts().size(), 2);
        QCOMPARE(floor().contacts().first().id, ContactId(QStringLiteral("1"))); // the oldest first
    }

    void theWatchedQueueIsAskedAtEachPoll()
    {
        answer(queuesPath, R"([{"id":"A","name":"Sales","channel":"Phone"}])");
        answer(statusesPath, '[' + status("A", 1, 0) + ']');
        answer(QStringLiteral("rmi/queueStatuses/A"), status("A", 7, 0));
        m_stage->start();
        floor().watchQueue(QueueId(QStringLiteral("A")));
        m_stage->settle();
        QCOMPARE(printedQueues(), QStringLiteral("Sales:7"));
        m_stage->pass(20s);
        QCOMPARE(m_stage->wire.count(QStringLiteral("rmi/queueStatuses/A")), 3);
        floor().watchQueue(QueueId());
        m_stage->pass(20s);
        QCOMPARE(m_stage->wire.count(QStringLiteral("rmi/queueStatuses/A")), 3);
    }

    void nothingNewIsNotTold()
    {
        answer(queuesPath, R"([{"id":"A","name":"Sales","channel":"Phone"}])");
        answer(statusesPath, '[' + status("A", 0, 0) + ']');
        answer(agentsPath, R"([{"id":"A","state":"Free"}])");
        m_stage->start();
        QSignalSpy queues(&floor(), &Floor::queuesChanged);
        QSignalSpy agents(&floor(), &Floor::agentsChanged);
        QSignalSpy contacts(&floor(), &Floor::contactsChanged);
        m_stage->pass(30s);
        QCOMPARE(queues.size() + agents.size() + contacts.size(), 0);
    }

    void aFailureKeepsTheLastGoodData()
    {
        answer(statusesPath, '[' + status("A", 3, 0) + ']');
        m_stage->start();
        m_stage->wire.fail(statusesPath, 500);
        m_stage->pass(60s);
        QCOMPARE(printedQueues(), QStringLiteral("A:3"));
        QVERIFY(floor().health(FeedId::QueueStatuses).isStale);
    }

    void aSnapshotShowsUntilTheFirstAnswer()
    {
        answer(queuesPath, R"([{"id":"A","name":"Sales","channel":"Phone"}])");
        answer(statusesPath, '[' + status("A", 3, 0) + ']');
        m_stage->start();
        const FloorSnapshot snapshot = floor().snapshot();

        FloorStage next;
        next.wire.answers.clear();
        next.floor.restore(snapshot);
        QCOMPARE(next.floor.queues().size(), 1);
        QVERIFY(next.floor.health(FeedId::QueueStatuses).isSnapshot);
        QVERIFY(next.floor.health(FeedId::QueueStatuses).isStale);
        QCOMPARE(next.floor.health(FeedId::QueueStatuses).answeredAt, snapshot.answeredAt.value(int(FeedId::QueueStatuses)));
        next.wire.answer(statusesPath, '[' + status("A", 8, 0) + ']');
        next.start();
        QCOMPARE(next.floor.queues().at(0).status->waiting, std::optional<qint64>(8));
        QVERIFY(!next.floor.health(FeedId::QueueStatuses).isStale);
        QVERIFY(next.floor.health(FeedId::Queues).isSnapshot); // which has not answered yet
    }

    void aSnapshotThatComesLateChangesNothing()
    {
        answer(statusesPath, '[' + status("A", 3, 0) + ']');
        m_stage->start();
        FloorSnapshot old = floor().snapshot();
        answer(statusesPath, '[' + status("A", 8, 0) + ']');
        m_stage->pass(10s);
        floor().restore(old);
        QCOMPARE(printedQueues(), QStringLiteral("A:8"));
        QVERIFY(!floor().health(FeedId::QueueStatuses).isSnapshot);
    }

    void aSnapshotIsNoWitnessOfTheTimeSince()
    {
        answer(agentsPath, R"([{"id":"A","state":"Free"}])");
        m_stage->start();
        const FloorSnapshot snapshot = floor().snapshot();
        m_stage = std::make_unique<FloorStage>();
        m_stage->clock.advance(10h);
        floor().restore(snapshot);
        answer(agentsPath, R"([{"id":"A","state":"Free"}])");
        m_stage->start();
        QCOMPARE(since(), QStringLiteral("~0"));
    }
};

QTEST_GUILESS_MAIN(tst_Floor)
#include "tst_floor.moc"
