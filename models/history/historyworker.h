// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/desksnapshot.h"
#include "models/history/historyfile.h"
#include "models/history/historyreading.h"
#include "models/history/samples.h"

#include <QMutex>
#include <QObject>

#include <atomic>

namespace floorwalker {

//! What waits to be written.
struct Unwritten {
    QList<QueueSample> queues;
    QList<FloorSample> floors;
    QList<AgentChange> agents;
    std::optional<DeskSnapshot> snapshot;

    bool isEmpty() const { return queues.isEmpty() && floors.isEmpty() && agents.isEmpty() && !snapshot; }
};

//! Lives on the thread of a HistoryStore and owns the file. Only put() may be called from elsewhere.
class HistoryWorker final : public QObject
{
    Q_OBJECT

public:
    HistoryWorker(QString path, ProfileId profile);

    //! Adds to what waits; a storm of polls becomes one transaction. Any thread.
    void put(const std::function<void(Unwritten &)> &add);
    void hurry() { m_isClosing = true; } //!< questions not yet begun are not asked any more; any thread

    void open();
    void write();
    void prune(Instant before);
    void close();

    //! Writes what waits, then asks the file.
    template<typename T>
    Result<T> read(const std::function<Result<T>(HistoryReading &)> &question);
    Result<QByteArray> readSnapshot(); //!< empty when there is none

signals:
    void failed(const floorwalker::Error &error);

private:
    void tellOf(const Result<Done> &opened);
    bool writeAll(const Unwritten &batch);
    bool writeQueues(const QList<QueueSample> &samples);
    bool writeFloors(const QList<FloorSample> &samples);
    bool writeAgents(const QList<AgentChange> &changes);
    bool writeSnapshot(const DeskSnapshot &snapshot);
    bool pruneSamples(const QString &table, Instant before);
    bool pruneChanges(Instant before);
    std::optional<qint64> profileNumber();
    void noteFailure();

    HistoryFile m_file;
    ProfileId m_profile;
    QMutex m_mutex;
    Unwritten m_unwritten; //!< guarded by m_mutex
    std::atomic<bool> m_isClosing = false;
    bool m_isFailureTold = false;
};

template<typename T>
Result<T> HistoryWorker::read(const std::function<Result<T>(HistoryReading &)> &question)
{
    if (m_isClosing)
        return Error{.kind = ErrorKind::Cancelled};
    write();
    if (!m_file.isOpen())
        return m_file.lastError();
    HistoryReading reading(m_file, profileNumber().value_or(-1));
    const Result<T> answer = question(reading);
    if (!answer)
        noteFailure();
    return answer;
}

} // namespace floorwalker
