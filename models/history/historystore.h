// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/history/desksnapshot.h"
#include "models/history/samples.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace floorwalker {

class HistoryReading;
class HistoryWorker;

//! What was polled, kept in an SQLite file for one profile (the file may serve several). The face on
//! the main thread: every call returns at once, the work is done on a thread of its own. An answer
//! comes once, later, and never to a receiver that is gone. The destructor waits until all that was
//! given has been written; questions still open then are not answered.
class HistoryStore final : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Answer = std::function<void(Result<T>)>;

    static constexpr std::chrono::days kept{7};

    HistoryStore(const QString &path, const ProfileId &profile, QObject *parent = nullptr);
    ~HistoryStore() override;

    void keep(const QList<QueueSample> &samples);
    void keep(const FloorSample &sample);
    void keep(const QList<AgentChange> &changes);
    void keep(const DeskSnapshot &snapshot); //!< replaces the last one
    void prune(Instant before);

    //! The highest of each bucket, counted from the begin of the range; buckets of which nothing is
    //! known are left out. An empty id: the sum of all queues.
    void loadWaiting(const QueueId &queue, HistoryRange range, Milliseconds bucket, QObject *receiver,
                     Answer<QList<TrendPoint>> done);
    void loadWaitingOfEach(HistoryRange range, Milliseconds bucket, QObject *receiver,
                           Answer<QHash<QueueId, QList<TrendPoint>>> done);
    //! How it was: the last sample of each queue that still spoke then.
    void loadQueuesAt(Instant moment, QObject *receiver, Answer<QList<QueueSample>> done);
    void loadFloor(HistoryRange range, QObject *receiver, Answer<QList<FloorSample>> done);
    void loadTimeline(const AgentId &agent, HistoryRange range, QObject *receiver,
                      Answer<QList<AgentSpan>> done);
    //! Nothing inside when none was kept.
    void loadSnapshot(std::shared_ptr<const FieldSpellings> spellings, QObject *receiver,
                      Answer<std::optional<DeskSnapshot>> done);

signals:
    //! Storage: the file could not be used, or was put aside under the name in detail. Once each.
    void failed(const floorwalker::Error &error);

private:
    template<typename T>
    void ask(std::function<Result<T>(HistoryWorker &)> question, QObject *receiver, Answer<T> done);
    template<typename T>
    void read(std::function<Result<T>(HistoryReading &)> question, QObject *receiver, Answer<T> done);

    QThread m_thread;
    HistoryWorker *m_worker; //!< lives and dies on m_thread
};

} // namespace floorwalker
