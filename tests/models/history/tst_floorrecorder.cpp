// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/floorrecorder.h"
#include "models/history/historystore.h"
#include "tests/models/history/answer.h"
#include "tests/models/live/floorstage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QByteArray statuses(int waiting, qint64 longestMs = 0)
{
    return QStringLiteral(R"([{"id":"SALES","name":"Sales","inQueueCurrent":%1,"waitingDurationCurrentMax":%2,)"
                          R"("agentsServing":5,"agentsNotReady":1,"agentsFree":2,"agentsWrapUp":0}])")
        .arg(waiting).arg(longestMs).toUtf8();
}

} // namespace

class tst_FloorRecorder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FloorStage> m_stage;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<Callbacks> m_callbacks;
    std::unique_ptr<FloorRecorder> m_recorder;
    Instant m_begin;

    void begin(Milliseconds interval = 10s)
    {
        m_stage->floor.feed(FeedId::QueueStatuses).setInterval(interval);
        m_begin = m_stage->clock.now();
        m_stage->start();
    }

    //! The seconds at which samples of the queue were kept.
    QList<qint64> momentsKept()
    {
        QList<qint64> moments;
        int answers = 0;
        constexpr int seconds = 130;
        for (int second = 0; second < seconds; ++second) {
            const Instant at = m_begin + second * 1s;
            m_store->loadQueuesAt(at, this, [=, &moments, &answers](const Result<QList<QueueSample>> &samples) {
                ++answers;
                if (samples && !samples->isEmpty() && samples->first().at == at)
                    moments << second;
            });
        }
        if (!QTest::qWaitFor([&answers] { return answers == seconds; }))
            qWarning("no answers");
        return moments;
    }

    QList<AgentSpan> timeline(const QString &agent)
    {
        return answer<QList<AgentSpan>>([&](QObject *receiver, auto done) {
            m_store->loadTimeline(AgentId(agent), {m_begin - 1h, m_begin + 1h}, receiver, done);
        });
    }

    std::optional<DeskSnapshot> keptForARestart()
    {
        m_recorder.reset(); // keeps the last answers
        m_store = std::make_unique<HistoryStore>(m_dir->filePath(QStringLiteral("h.sqlite")), ProfileId());
        return answer<std::optional<DeskSnapshot>>([&](QObject *receiver, auto done) {
            m_store->loadSnapshot(std::make_shared<FieldSpellings>(), receiver, done);
        });
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_stage = std::make_unique<FloorStage>();
        m_store = std::make_unique<HistoryStore>(m_dir->filePath(QStringLiteral("h.sqlite")), ProfileId());
        m_callbacks = std::make_unique<Callbacks>(m_stage->client, 30s, [] { return 0.0; });
        m_recorder = std::make_unique<FloorRecorder>(m_stage->floor, *m_callbacks, *m_store);
    }
    void cleanup()
    {
        m_recorder.reset();
        m_store.reset();
        m_stage.reset();
    }

    void keepsEveryFigureOfAQueue()
    {
        m_stage->wire.answer(QStringLiteral("rmi/queueStatuses"), statuses(3, 20'000));
        begin();
        const auto samples = answer<QList<QueueSample>>([&](QObject *receiver, auto done) {
            m_store->loadQueuesAt(m_begin, receiver, done);
        });
        QCOMPARE(samples, (QList<QueueSample>{{.queue = QueueId(QStringLiteral("SALES")), .at = m_begin,
                                               .waiting = 3, .longestWait = 20s, .serving = 5, .ready = 4,
                                               .free = 2, .wrapUp = 0, .notReady = 1}}));
    }

    void whatDoesNotChangeIsKeptAboutOnceAMinute()
    {
        m_stage->wire.answer(QStringLiteral("rmi/queueStatuses"), statuses(0));
        begin();
        m_stage->pass(120s);
        QCOMPARE(momentsKept(), (QList<qint64>{0, 50, 100}));
    }

    void aWaitThatGrowsIsNoChange()
    {
        begin();
        for (int i = 0; i <= 6; ++i) {
            m_stage->wire.answer(QStringLiteral("rmi/queueStatuses"), statuses(1, i * 10'000));
            m_stage->pass(10s);
        }
        QCOMPARE(momentsKept(), (QList<qint64>{10, 60}));
    }

    void aChangeIsKeptAtOnce()
    {
        m_stage->wire.answer(QStringLiteral("rmi/queueStatuses"), statuses(0));
        begin();
        m_stage->pass(15s);
        m_stage->wire.answer(QStringLiteral("rmi/queueStatuses"), statuses(2));
        m_stage->pass(15s);
        QCOMPARE(momentsKept(), (QList<qint64>{0, 20}));
    }

    void quickPollsAreThinned()
    {
        begin(2s);
        for (int i = 0; i < 15; ++i) {
            m_stage->wire.answer(QStringLiteral("rmi/queueStatuses"), statuses(i));
            m_stage->pass(2s);
        }
        QCOMPARE(momentsKept(), (QList<qint64>{2, 12, 22}));
    }

    void countsTheFloor()
    {
        m_stage->wire.answer(QStringLiteral("rmi/agents"), R"([{"id":"A","state":"Free"},{"id":"B","state":"Talking"},
            {"id":"C","state":"Free"}])");
        m_stage->wire.answer(QStringLiteral("rmi/contacts"), R"([{"id":"1","status":"InProcess","channel":"Phone"},
            {"id":"2","status":"InQueue","channel":"Phone"},{"id":"3","status":"InProcess","channel":"Chat"}])");
        begin();
        m_stage->pass(30s);
        const auto samples = answer<QList<FloorSample>>([&](QObject *receiver, auto done) {
            m_store->loadFloor({m_begin, m_begin + 1h}, receiver, done);
        });
        QVERIFY(!samples.isEmpty());
        QCOMPARE(samples.last().agents, (std::array<qint64, FloorSample::states>{0, 2, 0, 1, 0, 0, 0}));
        QCOMPARE(samples.last().inProgress, (std::array<qint64, FloorSample::channels>{0, 1, 1, 0}));
    }

    void countsNothingOfAFeedThatIsStale()
    {
        m_stage->wire.fail(QStringLiteral("rmi/contacts"), 403);
        begin();
        m_stage->pass(40s);
        const auto samples = answer<QList<FloorSample>>([&](QObject *receiver, auto done) {
            m_store->loadFloor({m_begin, m_begin + 1h}, receiver, done);
        });
        QVERIFY(!samples.isEmpty());
        QVERIFY(samples.last().agents);
        QVERIFY(!samples.last().inProgress);
    }

    void keepsAnAgentsTimeline()
    {
        m_stage->wire.answer(QStringLiteral("rmi/agents"), R"([{"id":"A","state":"Free","stateDuration":5000}])");
        begin();
        m_stage->pass(5s);
        m_stage->wire.answer(QStringLiteral("rmi/agents"), R"([{"id":"A","state":"Pause","reason":"Lunch","stateDuration":2000}])");
        m_stage->pass(10s);
        m_stage->wire.answer(QStringLiteral("rmi/agents"), "[]");
        m_stage->pass(10s);
        const auto spans = timeline(QStringLiteral("A"));
        QCOMPARE(spans.size(), 3);
        QCOMPARE(spans[0], (AgentSpan{.begin = m_begin - 5s, .end = m_begin + 8s, .state = AgentState::Available}));
        QCOMPARE(spans[1], (AgentSpan{.begin = m_begin + 8s, .end = m_begin + 20s, .state = AgentState::NotReady,
                                      .reason = QStringLiteral("Lunch")}));
        QCOMPARE(spans[2].state, std::nullopt);
    }

    void theSnapshotIsThereAfterARestart()
    {
        m_stage->wire.answer(QStringLiteral("rci/queues"), R"([{"id":"SALES","name":"Sales","own":"kept"}])");
        m_stage->wire.answer(QStringLiteral("rci/users"), R"([{"id":"A","firstName":"Ada","surname":"Fox"}])");
        m_stage->wire.answer(QStringLiteral("rmi/queueStatuses"), statuses(3, 20'000));
        m_stage->wire.answer(QStringLiteral("rmi/agents"), R"([{"id":"A","state":"Free","stateDuration":5000}])");
        m_stage->wire.answer(QStringLiteral("rmi/contacts"), R"([{"id":"1","status":"InQueue","channel":"Phone"}])");
        begin();
        m_stage->pass(20s);
        const FloorSnapshot before = m_stage->floor.snapshot();
        const auto kept = keptForARestart();
        QVERIFY(kept);
        QCOMPARE(kept->floor.queues, before.queues);
        QCOMPARE(kept->floor.users, before.users);
        QCOMPARE(kept->floor.statuses, before.statuses);
        QCOMPARE(kept->floor.agents, before.agents);
        QCOMPARE(kept->floor.contacts, before.contacts);
        QCOMPARE(kept->floor.answeredAt, before.answeredAt);
        QVERIFY(!kept->callbacks);
    }

    void soAreTheCallbacksOnceTheyWereAskedFor()
    {
        m_stage->wire.answer(QStringLiteral("cmi/callbacks"), R"([{"id":"CB1","customerNumber":"+358401234567","mood":"grey"}])");
        m_callbacks->feed().acquire();
        m_stage->pass(5s);
        const CallbackSnapshot before = *m_callbacks->snapshot();
        const auto kept = keptForARestart();
        QVERIFY(kept && kept->callbacks);
        QCOMPARE(kept->callbacks->callbacks, before.callbacks);
        QCOMPARE(kept->callbacks->answeredAt, before.answeredAt);
    }

    void withoutAnAnswerNoSnapshotIsKept()
    {
        for (WireAnswer &answer : m_stage->wire.answers)
            answer.status = 503;
        begin();
        QVERIFY(!keptForARestart());
    }
};

QTEST_GUILESS_MAIN(tst_FloorRecorder)
#include "tst_floorrecorder.moc"
