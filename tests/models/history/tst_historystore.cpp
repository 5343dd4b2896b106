// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/businessday.h"
#include "models/history/historystore.h"
#include "tests/models/history/answer.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant start(Milliseconds(1'780'000'000'000));

ProfileId ours()
{
    return ProfileId(QStringLiteral("ours"));
}

QueueId sales()
{
    return QueueId(QStringLiteral("SALES"));
}

QueueId support()
{
    return QueueId(QStringLiteral("SUPPORT"));
}

QueueSample sample(const QueueId &queue, Instant at, std::optional<qint64> waiting)
{
    return {.queue = queue, .at = at, .waiting = waiting};
}

QList<TrendPoint> waitingOf(HistoryStore &store, const QueueId &queue, HistoryRange range, Milliseconds bucket)
{
    return answer<QList<TrendPoint>>([&](QObject *receiver, auto done) {
        store.loadWaiting(queue, range, bucket, receiver, done);
    });
}

QList<QueueSample> queuesAt(HistoryStore &store, Instant moment)
{
    return answer<QList<QueueSample>>([&](QObject *receiver, auto done) {
        store.loadQueuesAt(moment, receiver, done);
    });
}

//! SQL of a test, on a connection of its own.
class Intruder {
public:
    explicit Intruder(const QString &path)
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("intruder"));
        database.setDatabaseName(path);
        m_isOpen = database.open();
    }
    ~Intruder()
    {
        QSqlDatabase::database(QStringLiteral("intruder")).close();
        QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
    }
    bool run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("intruder")));
        return m_isOpen && query.exec(sql);
    }

private:
    bool m_isOpen = false;
};

} // namespace

class tst_HistoryStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString path() const { return m_dir->filePath(QStringLiteral("history.sqlite")); }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatWasKeptSurvivesARestart()
    {
        const QueueSample whole{.queue = sales(), .at = start, .waiting = 3, .longestWait = 65s, .serving = 9,
                                .ready = 7, .free = 2, .wrapUp = 1, .notReady = 2};
        {
            HistoryStore store(path(), ours());
            store.keep(QList{whole, sample(support(), start, std::nullopt)});
        }
        HistoryStore store(path(), ours());
        QCOMPARE(queuesAt(store, start + 5s), (QList{whole, sample(support(), start, std::nullopt)}));
    }

    void profilesDoNotMix()
    {
        HistoryStore store(path(), ours());
        HistoryStore other(path(), ProfileId(QStringLiteral("theirs")));
        store.keep(QList{sample(sales(), start, 3)});
        other.keep(QList{sample(sales(), start, 8)});
        QCOMPARE(queuesAt(store, start).value(0).waiting, std::optional<qint64>(3));
        QCOMPARE(queuesAt(other, start).value(0).waiting, std::optional<qint64>(8));
    }

    void howItWasThenIsTheLastSampleThatStillSpoke()
    {
        HistoryStore store(path(), ours());
        store.keep(QList{sample(sales(), start, 3), sample(sales(), start + 30s, 4), sample(support(), start, 1)});
        QCOMPARE(queuesAt(store, start + 29s).value(0).waiting, std::optional<qint64>(3));
        QCOMPARE(queuesAt(store, start + 59s).value(0).waiting, std::optional<qint64>(4));
        QCOMPARE(queuesAt(store, start + 59s).size(), 2);
        QCOMPARE(queuesAt(store, start + 60s).size(), 1);
        QCOMPARE(queuesAt(store, start - 1s).size(), 0);
    }

    void theTrendOfAllIsTheirSum()
    {
        HistoryStore store(path(), ours());
        store.keep(QList{sample(sales(), start, 3), sample(support(), start, 2), sample(sales(), start + 10s, 6)});
        const HistoryRange range{start, start + 20s};
        QCOMPARE(waitingOf(store, QueueId(), range, 10s), (QList<TrendPoint>{{start, 5}, {start + 10s, 8}}));
        QCOMPARE(waitingOf(store, support(), range, 20s), (QList<TrendPoint>{{start, 2}}));
        QCOMPARE(waitingOf(store, QueueId(QStringLiteral("NEVER")), range, 20s), QList<TrendPoint>());
    }

    void bucketsWithoutSamplesAreMissing()
    {
        HistoryStore store(path(), ours());
        store.keep(QList{sample(sales(), start, 3), sample(sales(), start + 10min, 4)});
        QCOMPARE(waitingOf(store, sales(), {start, start + 15min}, 1min),
                 (QList<TrendPoint>{{start, 3}, {start + 10min, 4}}));
    }

    void everyQueueIsAskedAtOnce()
    {
        HistoryStore store(path(), ours());
        store.keep(QList{sample(sales(), start, 3), sample(support(), start + 1min, 2)});
        using Trends = QHash<QueueId, QList<TrendPoint>>;
        const auto trends = answer<Trends>([&](QObject *receiver, auto done) {
            store.loadWaitingOfEach({start, start + 2h}, 1min, receiver, done);
        });
        QCOMPARE(trends, (Trends{{sales(), {{start, 3}}}, {support(), {{start + 1min, 2}}}}));
    }

    void aDayHasAsManyQuartersAsItIsLong_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("quarters");
        QTest::newRow("ordinary") << QDate(2025, 3, 29) << 96;
        QTest::newRow("clocks go forward") << QDate(2025, 3, 30) << 92;
        QTest::newRow("clocks go back") << QDate(2025, 10, 26) << 100;
    }
    void aDayHasAsManyQuartersAsItIsLong()
    {
        QFETCH(QDate, date);
        QFETCH(int, quarters);
        const auto day = BusinessDay(QTimeZone("Europe/Helsinki"), QTime(0, 0)).dayOf(date);
        HistoryStore store(path(), ours());
        QList<QueueSample> samples;
        for (Instant at = day.begin - 1h; at < day.end + 1h; at += 1min)
            samples.append(sample(sales(), at, 1));
        store.keep(samples);
        const auto points = waitingOf(store, sales(), day, 15min);
        QCOMPARE(points.size(), quarters);
        QCOMPARE(points.first().begin, day.begin);
        QCOMPARE(points.last().begin, day.end - 15min);
    }

    void tooManyBucketsAreRefused()
    {
        HistoryStore store(path(), ours());
        std::optional<Error> error;
        store.loadWaiting(sales(), {start, start + 24h * 365}, 1ms, this,
                          [&error](const Result<QList<TrendPoint>> &points) { error = points.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Invalid);
    }

    void theFloorComesBackAsItWas()
    {
        HistoryStore store(path(), ours());
        const FloorSample whole{.at = start, .agents = {{0, 4, 1, 7, 2, 3, 0}}, .inProgress = {{0, 5, 2, 1}}};
        const FloorSample unknown{.at = start + 10s, .agents = {{1, 0, 0, 0, 0, 0, 0}}};
        store.keep(whole);
        store.keep(unknown);
        const auto samples = answer<QList<FloorSample>>([&](QObject *receiver, auto done) {
            store.loadFloor({start, start + 1min}, receiver, done);
        });
        QCOMPARE(samples, (QList{whole, unknown}));
    }

    void aTimelineKnowsTheStateItsRangeBeganIn()
    {
        HistoryStore store(path(), ours());
        const AgentId ada(QStringLiteral("ADA"));
        store.keep(QList<AgentChange>{
            {.agent = ada, .state = AgentState::Available, .since = start - 2h, .seen = start - 2h},
            {.agent = ada, .state = AgentState::NotReady, .reason = QStringLiteral("Lunch"),
             .since = start - 1h, .seen = start},
            {.agent = ada, .state = AgentState::OnContact, .since = start + 30s, .seen = start + 30s},
            {.agent = AgentId(QStringLiteral("BO")), .state = AgentState::WrapUp, .since = start, .seen = start}});
        for (Milliseconds at = 0s; at <= 5min; at += 10s)
            store.keep(FloorSample{.at = start + at, .agents = {{}}});
        const auto spans = answer<QList<AgentSpan>>([&](QObject *receiver, auto done) {
            store.loadTimeline(ada, {start, start + 1min}, receiver, done);
        });
        QCOMPARE(spans, (QList<AgentSpan>{{.begin = start, .end = start + 30s, .state = AgentState::NotReady,
                                           .reason = QStringLiteral("Lunch")},
                                          {.begin = start + 30s, .end = start + 1min,
                                           .state = AgentState::OnContact}}));
    }

    void pruningDropsWhatIsOlder()
    {
        HistoryStore store(path(), ours());
        store.keep(QList{sample(sales(), start - 49h, 1), sample(sales(), start - 2h, 2), sample(sales(), start, 3)});
        store.prune(start - 1h);
        QCOMPARE(waitingOf(store, sales(), {start - 50h, start + 1h}, 1h),
                 (QList<TrendPoint>{{start, 3}}));
    }

    void pruningLeavesOtherProfilesAlone()
    {
        HistoryStore other(path(), ProfileId(QStringLiteral("theirs")));
        other.keep(QList{sample(sales(), start, 8)});
        QCOMPARE(queuesAt(other, start).size(), 1);
        {
            HistoryStore store(path(), ours());
            store.keep(QList{sample(sales(), start, 8)});
            store.prune(start + 1h);
            QCOMPARE(queuesAt(store, start).size(), 0);
        }
        QCOMPARE(queuesAt(other, start).size(), 1);
    }

    void pruningKeepsTheStateAnAgentIsStillIn()
    {
        HistoryStore store(path(), ours());
        const AgentId ada(QStringLiteral("ADA"));
        store.keep(QList<AgentChange>{
            {.agent = ada, .state = AgentState::Available, .since = start - 3h, .seen = start - 3h},
            {.agent = ada, .state = AgentState::NotReady, .since = start - 2h, .seen = start}});
        store.keep(FloorSample{.at = start, .agents = {{}}});
        store.prune(start - 1h);
        const auto spans = answer<QList<AgentSpan>>([&](QObject *receiver, auto done) {
            store.loadTimeline(ada, {start - 4h, start}, receiver, done);
        });
        QCOMPARE(spans, (QList<AgentSpan>{{.begin = start - 2h, .end = start, .state = AgentState::NotReady}}));
    }

    void anUnusableFileIsPutAsideOnceAndTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database at all") << QByteArray("This is a shopping list, not a database.\n").repeated(40);
        QTest::newRow("a header and nonsense") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
    }
    void anUnusableFileIsPutAsideOnceAndTold()
    {
        QFETCH(QByteArray, bytes);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^26")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("put aside history.sqlite.damaged")));
        HistoryStore store(path(), ours());
        QSignalSpy failed(&store, &HistoryStore::failed);
        store.keep(QList{sample(sales(), start, 3)});
        QCOMPARE(queuesAt(store, start).size(), 1);
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QFile aside(m_dir->filePath(error.detail));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
    }

    void aFileOfALaterVersionIsPutAside()
    {
        {
            HistoryStore store(path(), ours());
            store.keep(QList{sample(sales(), start, 3)});
        }
        QVERIFY(Intruder(path()).run(QStringLiteral("PRAGMA user_version = 99")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("put aside history.sqlite.later")));
        HistoryStore store(path(), ours());
        QSignalSpy failed(&store, &HistoryStore::failed);
        QCOMPARE(queuesAt(store, start).size(), 0);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().detail.contains(u"later-version"));
    }

    void damageMetWhileWritingLosesNothingNew()
    {
        {
            HistoryStore store(path(), ours());
            QList<QueueSample> samples;
            for (int i = 0; i < 20'000; ++i)
                samples.append(sample(sales(), start - Milliseconds(i), i));
            store.keep(samples);
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(8 * 4096)); // the first pages, with the schema, stay readable
        file.write(QByteArray(int(file.size()) - 8 * 4096, 'x'));
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^11")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("put aside history.sqlite.damaged")));
        HistoryStore store(path(), ours());
        QSignalSpy failed(&store, &HistoryStore::failed);
        store.keep(QList{sample(sales(), start + 1min, 4)});
        QCOMPARE(queuesAt(store, start + 1min).size(), 1);
        QTRY_COMPARE(failed.size(), 1);
    }

    void aPlaceThatCannotBeWrittenIsToldOnce()
    {
        QFile inTheWay(m_dir->filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^14")));
        HistoryStore store(m_dir->filePath(QStringLiteral("file/history.sqlite")), ours());
        QSignalSpy failed(&store, &HistoryStore::failed);
        store.keep(QList{sample(sales(), start, 3)});
        store.keep(QList{sample(sales(), start + 10s, 3)});
        std::optional<Error> error;
        store.loadQueuesAt(start, this, [&error](const Result<QList<QueueSample>> &samples) {
            error = samples.error();
        });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Storage);
        QCOMPARE(failed.size(), 1);
    }

    void theMainThreadNeverWaitsForALockedFile()
    {
        HistoryStore store(path(), ours());
        QCOMPARE(queuesAt(store, start).size(), 0);
        Intruder intruder(path());
        QVERIFY(intruder.run(QStringLiteral("BEGIN EXCLUSIVE")));
        bool isAnswered = false;
        QElapsedTimer timer;
        timer.start();
        store.keep(QList{sample(sales(), start, 3)});
        store.loadQueuesAt(start, this, [&isAnswered](const Result<QList<QueueSample>> &samples) {
            isAnswered = true;
            QCOMPARE(samples->size(), 1);
        });
        store.prune(start - 1h);
        QVERIFY(timer.elapsed() < 100);
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
        QVERIFY(intruder.run(QStringLiteral("COMMIT")));
        QTRY_VERIFY(isAnswered);
    }

    void anAnswerComesLater()
    {
        HistoryStore store(path(), ours());
        bool isAnswered = false;
        store.loadQueuesAt(start, this, [&isAnswered](const Result<QList<QueueSample>> &) { isAnswered = true; });
        QVERIFY(!isAnswered);
        QTRY_VERIFY(isAnswered);
    }

    void aReceiverThatIsGoneHearsNothing()
    {
        HistoryStore store(path(), ours());
        int calls = 0;
        auto receiver = std::make_unique<QObject>();
        store.loadQueuesAt(start, receiver.get(), [&calls](const Result<QList<QueueSample>> &) { ++calls; });
        receiver.reset();
        store.loadQueuesAt(start, this, [&calls](const Result<QList<QueueSample>> &) { calls += 10; });
        QTRY_COMPARE(calls, 10);
    }

    void twoProcessesShareAFile()
    {
        QProcess first;
        QProcess second;
        for (QProcess *process : {&first, &second}) {
            process->setProcessChannelMode(QProcess::ForwardedChannels);
            process->start(QCoreApplication::applicationFilePath(),
                           {QStringLiteral("--write"), path(),
                            process == &first ? QStringLiteral("A") : QStringLiteral("B")});
        }
        QVERIFY(first.waitForFinished());
        QVERIFY(second.waitForFinished());
        HistoryStore store(path(), ours());
        for (const auto &queue : {QStringLiteral("A"), QStringLiteral("B")})
            QCOMPARE(waitingOf(store, QueueId(queue), {start, start + 200s}, 1s).size(), 200);
    }

    void anHourOfFiveHundredQueuesIsMeasured()
    {
        constexpr int queues = 500;
        const int polls = qEnvironmentVariableIsSet("FLOORWALKER_LONG") ? 8640 : 360;
        QList<QueueId> ids;
        for (int i = 0; i < queues; ++i)
            ids << QueueId(QStringLiteral("%1").arg(i, 32, 16, QLatin1Char('0')));
        QElapsedTimer timer;
        timer.start();
        {
            HistoryStore store(path(), ours());
            for (int poll = 0; poll < polls; ++poll) {
                QList<QueueSample> samples;
                for (const QueueId &id : ids) {
                    samples.append({.queue = id, .at = start + poll * 10s, .waiting = poll % 7,
                                    .longestWait = poll * 1s, .serving = 9, .ready = 7, .free = 2,
                                    .wrapUp = 1, .notReady = 2});
                }
                store.keep(samples);
            }
        }
        const qint64 written = timer.restart();
        HistoryStore store(path(), ours());
        const HistoryRange range{start, start + polls * 10s};
        waitingOf(store, ids.first(), range, 1min);
        const qint64 one = timer.restart();
        waitingOf(store, QueueId(), range, 1min);
        const qint64 sum = timer.elapsed();
        qInfo("%d rows: written in %lld ms, one queue's trend in %lld ms, the sum's in %lld ms, %lld bytes a row",
              queues * polls, written, one, sum, QFileInfo(path()).size() / (queues * polls));
    }
};

//! What the other process of twoProcessesShareAFile does.
static int write(const QString &path, const QString &queue)
{
    HistoryStore store(path, ours());
    for (int i = 0; i < 200; ++i) {
        store.keep(QList{sample(QueueId(queue), start + i * 1s, i)});
        queuesAt(store, start + i * 1s); // a transaction for each
    }
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--write")
        return write(arguments.value(2), arguments.value(3));
    tst_HistoryStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historystore.moc"
