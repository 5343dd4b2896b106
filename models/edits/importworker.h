// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include <atomic>
#include <memory>

namespace floorwalker {

//! Reads the files of an import on a thread of its own. What was begun before renew() is void: its work
//! is told so, its answer is dropped. The destructor stops what runs and waits for it.
class ImportWorker final : public QObject
{
    Q_OBJECT

public:
    using Flag = std::shared_ptr<std::atomic_bool>; //!< set: void

    explicit ImportWorker(QObject *parent = nullptr);
    ~ImportWorker() override;

    Flag renew();
    const Flag &flag() const { return m_isVoid; } //!< of what is begun now

    //! work: on the thread, given whether it is void by now; take: on this object's, unless it is.
    template<typename Work, typename Take>
    void run(Work work, Take take)
    {
        using Answer = std::invoke_result_t<Work, const std::atomic_bool *>;
        start();
        QMetaObject::invokeMethod(m_hand.get(), [this, flag = m_isVoid, work = std::move(work), take = std::move(take)]() mutable {
            if (*flag)
                return;
            const auto result = std::make_shared<const Answer>(work(flag.get()));
            QMetaObject::invokeMethod(this, [flag, result, take] {
                if (!*flag)
                    take(*result);
            }, Qt::QueuedConnection);
        }, Qt::QueuedConnection);
    }

private:
    void start();

    QThread m_thread;
    std::unique_ptr<QObject> m_hand; //!< lives on the thread
    Flag m_isVoid;
};

} // namespace floorwalker
