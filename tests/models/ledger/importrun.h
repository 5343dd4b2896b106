// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackaddition.h"
#include "models/ledger/batchrun.h"
#include "models/rest/networktransport.h"

namespace floorwalker {

//! What an import needs, over a real wire and a real file: for the tests and the child they kill.
class ImportRun final
{
public:
    ImportRun(const QUrl &tenant, const QString &ledgerFile, Ledger::Times times)
        : m_client({m_transport, m_nobody, m_clock}, tenant, 1'000'000)
        , m_ledger(ledgerFile, QStringLiteral("planner"), times)
        , m_run(m_ledger, m_client, m_kind, QStringLiteral("file"))
    {
    }

    //! Every tenth row is there twice on purpose.
    static QList<PlannedWrite> rows(int count)
    {
        QList<PlannedWrite> writes;
        for (int row = 0; row < count; ++row) {
            const int shown = row % 10 == 1 ? row - 1 : row;
            writes.append({.ordinal = row,
                           .content = CallbackAddition::content(
                               {.customerNumber = QStringLiteral("+35840%1").arg(shown / 2, 5, 10, QLatin1Char('0')),
                                .queueNumber = QStringLiteral("505"),
                                .notes = QStringLiteral("row %1").arg(shown)})});
        }
        return writes;
    }

    //! What the server holds when all is well.
    static QMap<QString, int> expected(int count)
    {
        QMap<QString, int> expected;
        for (const PlannedWrite &write : rows(count))
            ++expected[key(write)];
        return expected;
    }

    static QString key(const PlannedWrite &write)
    {
        const NewCallback callback = CallbackAddition::callback(write.content);
        return callback.customerNumber + u'/' + callback.notes;
    }

    void start(int count)
    {
        m_ledger.change([count, kind = m_kind.name()](LedgerFile &file) {
            return file.plan(kind, QStringLiteral("file"), rows(count), Instant());
        }, &m_run, [this](const Result<QList<Entry>> &planned) {
            if (planned)
                m_run.start();
            else
                emit m_run.finished({}, planned.error());
        });
    }

    BatchRun &run() { return m_run; }
    Ledger &ledger() { return m_ledger; }
    CallbackAddition &kind() { return m_kind; }

private:
    class Nobody final : public Authorizer
    {
        void authorize(WireRequest &, Instant) override { }
    };

    SystemClock m_clock;
    Nobody m_nobody;
    NetworkTransport m_transport;
    RestClient m_client;
    CallbackAddition m_kind;
    Ledger m_ledger;
    BatchRun m_run;
};

} // namespace floorwalker
