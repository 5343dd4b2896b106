// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackchange.h"
#include "models/ledger/ledger.h"
#include "models/rest/restclient.h"

#include <deque>

namespace floorwalker {

//! One callback as a person saw it, and what is to become of it.
struct PlannedUpdate {
    Callback shown;
    CallbackUpdate update;
};

//! How one of them ended.
struct UpdateOutcome {
    enum class Kind {
        Changed,
        ChangedMeanwhile, //!< somebody changed it since it was shown: not written
        Refused, //!< the server said no: error
        Unknown, //!< no answer came; writing the same again does no harm
        NotSent //!< the server could not be reached, or it was stopped before
    };
    Kind kind = Kind::NotSent;
    std::optional<Error> error;
    std::optional<Callback> fresh; //!< as it is at the server, when that was read
};

//! Changes callbacks one after the other (`PUT cmi/callbacks/{id}`). Each is read first and written
//! only when it still is what was shown: a PUT replaces number, notes and result. Needs no ledger,
//! for the same PUT twice is the same; the audit log has each.
class CallbackChanges final : public QObject
{
    Q_OBJECT

public:
    CallbackChanges(RestClient &client, Ledger &ledger, QObject *parent = nullptr);

    //! One run at a time; a second start while one is under way is ignored.
    void start(const QList<PlannedUpdate> &updates);
    void stop(); //!< after the one that is under way
    bool isRunning() const { return m_isRunning; }

    const QList<PlannedUpdate> &updates() const { return m_updates; }
    const QList<UpdateOutcome> &outcomes() const { return m_outcomes; } //!< in their order

    //! The run that gives those that were changed their former times back; callbacks that are now
    //! otherwise are left alone by it.
    QList<PlannedUpdate> undo() const;

signals:
    void progressed(int done, int all);
    void finished(); //!< outcomes() has them all

private:
    void next();
    void write(const Callback &fresh);
    void settle(const UpdateOutcome &outcome);
    void finish();

    RestClient &m_client;
    Ledger &m_ledger;
    QList<PlannedUpdate> m_updates;
    QList<UpdateOutcome> m_outcomes;
    int m_at = 0;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace floorwalker
