// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/audittable.h"
#include "models/items/ledgertable.h"
#include "models/ledger/ledger.h"

namespace floorwalker {

//! The ledger as its page sees it: the open writes and the newest settled ones, how many there are of
//! each state, and the last lines of the audit log. Reads by itself whenever the ledger changes, one
//! reading at a time. On failure what was last read stays. Main thread; the ledger must outlive it.
class LedgerItems final : public QObject
{
    Q_OBJECT

public:
    LedgerItems(Ledger &ledger, LedgerTable::ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    LedgerTable &table() { return m_table; }
    AuditTable &log() { return m_log; }

    const std::optional<BatchCounts> &counts() const { return m_counts; } //!< of all that is kept; none before the first reading
    int unknown() const { return m_counts ? m_counts->unknown : 0; }
    int open() const { return m_counts ? m_counts->planned + m_counts->sent + m_counts->unknown : 0; }
    const std::optional<AuditCheck> &check() const { return m_check; } //!< of the log, when it was last verified
    const std::optional<Error> &error() const { return m_error; } //!< why it cannot be read
    bool isLogRead() const { return m_isLogRead; }
    const std::optional<Error> &logError() const { return m_logError; }

    void start(); //!< reads, from now on by itself; nothing the second time
    void retry(); //!< after a failure
    void followLog(bool follows); //!< reads the log, too, and verifies it as long as that is quick
    void verifyLog();

signals:
    void changed(); //!< counts, rows or error
    void logChanged();

private:
    //! At most one is under way; what changes meanwhile is read once, a little later.
    struct Reading {
        bool isWanted = false;
        bool isRunning = false;
    };

    void want(Reading &reading);
    void read();
    void readLog();
    void rest();
    void go();

    Ledger &m_ledger;
    LedgerTable m_table;
    AuditTable m_log;
    QTimer m_rest;
    Reading m_writes;
    Reading m_lines;
    std::optional<BatchCounts> m_counts;
    std::optional<AuditCheck> m_check;
    std::optional<Error> m_error;
    std::optional<Error> m_logError;
    bool m_isStarted = false;
    bool m_isLogRead = false;
    bool m_followsLog = false;
    bool m_wantsCheck = false;
};

} // namespace floorwalker
