// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace floorwalker {

//! Work on a thread of its own whose answers come back to the thread of the owner, one after the other.
//! What was begun before renew() is void: it may look at its flag, and nobody hears of it. The
//! destructor voids what is under way and waits for it.
class Background final
{
public:
    using Flag = std::shared_ptr<std::atomic_bool>;

    explicit Background(const QString &name);
    ~Background();
    Q_DISABLE_COPY_MOVE(Background)

    Flag renew(); //!< set once the work that begins now is void
    const Flag &flag() const { return m_isVoid; }

    //! work: on the thread, given its flag; take: here, with what it answered, unless it is void.
    template<typename Work, typename Take>
    void run(Work work, Take take);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_there;
    std::unique_ptr<QObject> m_here;
    Flag m_isVoid;
};

template<typename Work, typename Take>
void Background::run(Work work, Take take)
{
    if (!m_thread.isRunning())
        m_thread.start();
    using Answer = std::invoke_result_t<Work, const std::atomic_bool *>;
    QMetaObject::invokeMethod(m_there.get(), [here = m_here.get(), flag = m_isVoid, work = std::move(work),
                                              take = std::move(take)]() mutable {
        if (*flag)
            return;
        const auto result = std::make_shared<const Answer>(work(flag.get()));
        QMetaObject::invokeMethod(here, [flag, result, take] {
            if (!*flag)
                take(*result);
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

} // namespace floorwalker
