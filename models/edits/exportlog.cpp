// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/exportlog.h"

namespace floorwalker {

namespace {

QString outcomeOf(const Result<Done> &written, qsizetype rows)
{
    if (written)
        return QStringLiteral("written, %1 rows").arg(rows);
    return written.error().kind == ErrorKind::Cancelled ? QStringLiteral("cancelled") : QStringLiteral("failed");
}

} // namespace

ExportLog::ExportLog(Ledger &ledger, const RestClient &client)
    : m_ledger(ledger)
    , m_client(client)
{
}

void ExportLog::begin(const QString &list, QObject *receiver, std::function<void(const Result<Done> &)> may)
{
    m_ledger.change([begun = line(list, QStringLiteral("begun"))](LedgerFile &file) { return file.note(begun); },
                    receiver, std::move(may));
}

void ExportLog::end(const QString &list, const Result<Done> &written, qsizetype rows)
{
    m_ledger.change([ended = line(list, outcomeOf(written, rows))](LedgerFile &file) { return file.note(ended); },
                    &m_ledger, [](const Result<Done> &) {});
}

AuditLine ExportLog::line(const QString &list, const QString &outcome) const
{
    return {.at = m_client.serverClock().now(), .action = QStringLiteral("export"), .subject = list, .outcome = outcome};
}

} // namespace floorwalker
