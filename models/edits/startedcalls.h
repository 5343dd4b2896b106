// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/ledger.h"
#include "models/records/calling/callout.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! A call that was begun from this computer, and what became of it.
struct StartedCall {
    EntryId entry = 0; //!< in the ledger
    EntryState state = EntryState::Planned;
    QString batch; //!< what it belongs to: a team call
    QString reason; //!< why it was refused
    Instant planned; //!< this computer's clock
    Callout callout;
    CallId call; //!< empty while nobody knows it
    std::optional<CallResult> result; //!< once asked
    std::optional<Error> error; //!< why the result could not be had
};

//! The calls the ledger knows, the latest first, with their results, which the platform is asked for by
//! id one after the other: it has no list. What has ended is not asked about again.
class StartedCalls final : public QObject
{
    Q_OBJECT

public:
    StartedCalls(RestClient &calling, Ledger &ledger, QObject *parent = nullptr);

    void read(); //!< again, while one is under way: after it
    bool isReading() const { return m_isReading; }

    const QList<StartedCall> &calls() const { return m_calls; }

signals:
    void listed(); //!< calls() is new; results are still asked for
    void resultCame(int at);
    void finished(const std::optional<floorwalker::Error> &error); //!< all that could be asked was

private:
    void take(const QList<Entry> &entries);
    void askNext();
    void takeResult(const Result<CallResult> &result);
    void finish(const std::optional<Error> &error);

    RestClient &m_client;
    Ledger &m_ledger;
    QList<StartedCall> m_calls;
    QHash<CallId, CallResult> m_results; //!< the last of each
    int m_at = 0;
    bool m_isReading = false;
    bool m_isAskedAgain = false;
};

} // namespace floorwalker
