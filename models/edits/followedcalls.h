// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/startedcalls.h"

namespace floorwalker {

//! The calls somebody looks at: those begun from this computer, and those opened by their id. While they
//! are looked at, what is under way is asked about every few seconds.
class FollowedCalls final : public QObject
{
    Q_OBJECT

public:
    //! now: by which the age of the answers is told.
    FollowedCalls(RestClient &calling, Ledger &ledger, std::function<Instant()> now, QObject *parent = nullptr);

    void setLookedAt(bool isLookedAt);
    void refresh(); //!< reads the ledger and asks; a person wants it, or a call was begun
    void askSoon(); //!< about what is under way: something was changed
    //! Of anybody's call. Told once, later, and never when the receiver is gone.
    void open(const CallId &call, QObject *receiver, const std::function<void(const Result<Done> &)> &told);

    //! Those opened by id (entry 0) first, then those begun here, the latest first.
    const QList<StartedCall> &calls() const { return m_calls; }
    const std::optional<Instant> &answeredAt() const { return m_answeredAt; } //!< nothing before the first reading
    const std::optional<Error> &error() const { return m_error; } //!< of the last question; a good answer clears it

signals:
    void changed();

private:
    void take();
    void schedule();
    void tick();
    void askNext();
    void takeResult(const CallId &call, const Result<CallResult> &result);

    RestClient &m_client;
    std::function<Instant()> m_now;
    StartedCalls m_started;
    QList<StartedCall> m_opened;
    QList<StartedCall> m_calls;
    QHash<CallId, Result<CallResult>> m_results; //!< the last of each that was asked about here
    QList<CallId> m_due;
    bool m_isLookedAt = false;
    bool m_isAsking = false;
    quint64 m_tick = 0; //!< a later schedule makes earlier ones void
    std::optional<Instant> m_answeredAt;
    std::optional<Error> m_error;
};

} // namespace floorwalker
