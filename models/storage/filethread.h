// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace floorwalker {

//! A file on a thread of its own. Jobs are done in the order they come, the first of them opens the
//! file; one that could not be opened is tried again with the next. The destructor waits until all
//! that was given has been done.
template<typename File>
class FileThread final
{
public:
    FileThread(const QString &name, std::unique_ptr<File> file);
    ~FileThread();
    Q_DISABLE_COPY_MOVE(FileThread)

    //! job: Result<T>(File &), on the file's thread. take: what is done with the answer, later, on the
    //! thread of who made this, and never after its end.
    template<typename Job, typename Take>
    void post(Job job, Take take);

private:
    struct Keeper {
        std::unique_ptr<File> file;
        std::optional<Result<Done>> opened;
        const Result<Done> &open();
    };

    QObject m_home; //!< answers come here
    QThread m_thread;
    QObject *m_worker; //!< on the thread: whatever is posted to it runs there
    std::shared_ptr<Keeper> m_keeper;
};

template<typename File>
const Result<Done> &FileThread<File>::Keeper::open()
{
    // A full disk may have been emptied meanwhile.
    if (!opened || !*opened)
        opened = file->open();
    return *opened;
}

template<typename File>
FileThread<File>::FileThread(const QString &name, std::unique_ptr<File> file)
    : m_worker(new QObject)
    , m_keeper(new Keeper{std::move(file), std::nullopt})
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

template<typename File>
FileThread<File>::~FileThread()
{
    // The file dies where it lived, after all that was given to it.
    QMetaObject::invokeMethod(m_worker, [keeper = std::exchange(m_keeper, nullptr), worker = m_worker]() mutable {
        keeper.reset();
        delete worker;
        QThread::currentThread()->quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
}

template<typename File>
template<typename Job, typename Take>
void FileThread<File>::post(Job job, Take take)
{
    using Answer = std::invoke_result_t<Job, File &>;
    const auto work = [this, keeper = m_keeper, job = std::move(job), take = std::move(take)]() mutable {
        const Result<Done> &opened = keeper->open();
        auto answer = std::make_shared<const Answer>(opened ? job(*keeper->file) : Answer(opened.error()));
        QMetaObject::invokeMethod(&m_home, [answer, take = std::move(take)]() mutable { take(*answer); },
                                  Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

} // namespace floorwalker
