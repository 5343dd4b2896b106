// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/historystore.h"

#include "models/history/historyworker.h"
#include "models/history/snapshotbytes.h"

namespace floorwalker {

HistoryStore::HistoryStore(const QString &path, const ProfileId &profile, QObject *parent)
    : QObject(parent)
    , m_worker(new HistoryWorker(path, profile))
{
    m_thread.setObjectName(QStringLiteral("history"));
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &HistoryWorker::failed, this, &HistoryStore::failed);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, &HistoryWorker::open, Qt::QueuedConnection);
}

HistoryStore::~HistoryStore()
{
    m_worker->hurry();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->close();
        QThread::currentThread()->quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
}

void HistoryStore::keep(const QList<QueueSample> &samples)
{
    m_worker->put([&samples](Unwritten &unwritten) { unwritten.queues += samples; });
}

void HistoryStore::keep(const FloorSample &sample)
{
    m_worker->put([&sample](Unwritten &unwritten) { unwritten.floors.append(sample); });
}

void HistoryStore::keep(const QList<AgentChange> &changes)
{
    m_worker->put([&changes](Unwritten &unwritten) { unwritten.agents += changes; });
}

void HistoryStore::keep(const DeskSnapshot &snapshot)
{
    m_worker->put([&snapshot](Unwritten &unwritten) { unwritten.snapshot = snapshot; });
}

void HistoryStore::prune(Instant before)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, before] { worker->prune(before); },
                              Qt::QueuedConnection);
}

//! Asks on the worker's thread and answers on ours. What was posted to us is dropped when we go.
template<typename T>
void HistoryStore::ask(std::function<Result<T>(HistoryWorker &)> question, QObject *receiver,
                       Answer<T> done)
{
    const auto tell = [receiver = QPointer<QObject>(receiver), done = std::move(done)](const Result<T> &answer) {
        if (receiver)
            done(answer);
    };
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, question = std::move(question), tell] {
        const auto answer = std::make_shared<const Result<T>>(question(*worker));
        QMetaObject::invokeMethod(this, [tell, answer] { tell(*answer); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

template<typename T>
void HistoryStore::read(std::function<Result<T>(HistoryReading &)> question, QObject *receiver,
                        Answer<T> done)
{
    ask<T>([question = std::move(question)](HistoryWorker &worker) { return worker.read<T>(question); },
           receiver, std::move(done));
}

void HistoryStore::loadWaiting(const QueueId &queue, HistoryRange range, Milliseconds bucket,
                               QObject *receiver, Answer<QList<TrendPoint>> done)
{
    read<QList<TrendPoint>>([=](HistoryReading &history) { return history.waiting(queue, range, bucket); },
                            receiver, std::move(done));
}

void HistoryStore::loadWaitingOfEach(HistoryRange range, Milliseconds bucket, QObject *receiver,
                                     Answer<QHash<QueueId, QList<TrendPoint>>> done)
{
    read<QHash<QueueId, QList<TrendPoint>>>(
        [=](HistoryReading &history) { return history.waitingOfEach(range, bucket); }, receiver,
        std::move(done));
}

void HistoryStore::loadQueuesAt(Instant moment, QObject *receiver, Answer<QList<QueueSample>> done)
{
    read<QList<QueueSample>>([=](HistoryReading &history) { return history.queuesAt(moment); }, receiver,
                             std::move(done));
}

void HistoryStore::loadFloor(HistoryRange range, QObject *receiver, Answer<QList<FloorSample>> done)
{
    read<QList<FloorSample>>([=](HistoryReading &history) { return history.floorSamples(range); },
                             receiver, std::move(done));
}

void HistoryStore::loadTimeline(const AgentId &agent, HistoryRange range, QObject *receiver,
                                Answer<QList<AgentSpan>> done)
{
    read<QList<AgentSpan>>([=](HistoryReading &history) { return history.timeline(agent, range); },
                           receiver, std::move(done));
}

void HistoryStore::loadSnapshot(std::shared_ptr<const FieldSpellings> spellings, QObject *receiver,
                                Answer<std::optional<DeskSnapshot>> done)
{
    using Snapshot = std::optional<DeskSnapshot>;
    ask<Snapshot>([spellings = std::move(spellings)](HistoryWorker &worker) -> Result<Snapshot> {
        const auto bytes = worker.readSnapshot();
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return Snapshot();
        auto snapshot = snapshotFromBytes(*bytes, *spellings);
        if (!snapshot)
            return snapshot.error();
        return Snapshot(std::move(snapshot).value());
    }, receiver, std::move(done));
}

} // namespace floorwalker
