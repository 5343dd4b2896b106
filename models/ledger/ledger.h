// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/ledgerfile.h"
#include "models/storage/filethread.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace floorwalker {

//! The ledger's face on the main thread: hands jobs to the file, which lives on a thread of its own,
//! in the order they come. An answer comes once, later, and never to a receiver that is gone. The
//! destructor waits until all that was given has been written.
class Ledger final : public QObject
{
    Q_OBJECT

public:
    //! How long a write may take to arrive and to be listed.
    struct Times {
        Milliseconds deadline{29'000}; //!< of one write (seed "Using RESTful APIs": the gateway's limit)
        Milliseconds listingLag{15'000}; //!< FLOORWALKER_LISTING_LAG (design.md)
    };

    Ledger(const QString &path, const QString &who, Times times, QObject *parent = nullptr);

    const Times &times() const { return m_times; }

    //! Reads, or changes and then tells everybody. job: Result<T>(LedgerFile &), on the ledger's thread.
    template<typename Job>
    void read(Job job, QObject *receiver, std::function<void(std::invoke_result_t<Job, LedgerFile &>)> done);
    template<typename Job>
    void change(Job job, QObject *receiver, std::function<void(std::invoke_result_t<Job, LedgerFile &>)> done);

    //! From now on changed() tells of other processes' writes too.
    void watchOthers();

signals:
    void changed();

private:
    template<typename Job>
    void post(Job job, bool isChange, QObject *receiver,
              std::function<void(std::invoke_result_t<Job, LedgerFile &>)> done);

    Times m_times;
    FileThread<LedgerFile> m_file;
    QTimer m_watch;
    qint64 m_seenVersion = -1;
};

template<typename Job>
void Ledger::read(Job job, QObject *receiver, std::function<void(std::invoke_result_t<Job, LedgerFile &>)> done)
{
    post(std::move(job), false, receiver, std::move(done));
}

template<typename Job>
void Ledger::change(Job job, QObject *receiver, std::function<void(std::invoke_result_t<Job, LedgerFile &>)> done)
{
    post(std::move(job), true, receiver, std::move(done));
}

template<typename Job>
void Ledger::post(Job job, bool isChange, QObject *receiver,
                  std::function<void(std::invoke_result_t<Job, LedgerFile &>)> done)
{
    using Answer = std::invoke_result_t<Job, LedgerFile &>;
    m_file.post(std::move(job), [this, isChange, receiver = QPointer<QObject>(receiver),
                                 done = std::move(done)](const Answer &answer) {
        if (receiver)
            done(answer);
        if (isChange && answer)
            emit changed();
    });
}

} // namespace floorwalker
