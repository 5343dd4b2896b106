// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/batchrun.h"
#include "models/rest/networktransport.h"
#include "tests/models/ledger/importkind.h"

namespace floorwalker {

//! What an import needs, over a real wire and a real file: for the tests and the child they kill.
class ImportRun final
{
public:
    ImportRun(const ImportKind &kind, const QUrl &tenant, const QString &ledgerFile, Ledger::Times times)
        : m_client({m_transport, m_nobody, m_clock}, tenant, 1'000'000)
        , m_kind(kind)
        , m_ledger(ledgerFile, QStringLiteral("planner"), times)
        , m_run(m_ledger, m_client, *m_kind.kind, QStringLiteral("file"))
    {
    }

    void start(int size)
    {
        m_ledger.change([kind = m_kind.kind->name(), writes = m_kind.writes(size)](LedgerFile &file) {
            return file.plan(kind, QStringLiteral("file"), writes, Instant());
        }, &m_run, [this](const Result<QList<Entry>> &planned) {
            if (planned)
                m_run.start();
            else
                emit m_run.finished({}, planned.error());
        });
    }

    BatchRun &run() { return m_run; }

private:
    class Nobody final : public Authorizer
    {
        void authorize(WireRequest &, Instant) override { }
    };

    SystemClock m_clock;
    Nobody m_nobody;
    NetworkTransport m_transport;
    RestClient m_client;
    ImportKind m_kind;
    Ledger m_ledger;
    BatchRun m_run;
};

} // namespace floorwalker
