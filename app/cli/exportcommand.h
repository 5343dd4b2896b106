// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "app/cli/viewcommand.h"
#include "models/edits/exportlog.h"
#include "models/transfer/rowwriter.h"

namespace floorwalker::cli {

//! `export VIEW`: its rows as CSV, JSON or XLSX.
class ExportCommand final : public ViewCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    QString check(const Profile &profile, Instant now) override;
    void ask(ViewReader &reader) override;
    void take(const ViewAnswer &answer) override;

private:
    QString readFilters(const QStringList &filters);
    QString readColumns(const QString &columns);
    QString unknownIn(const ViewAnswer &answer) const;
    QList<ViewColumn> wantedColumns(const ViewAnswer &answer) const;
    ExportHeader header() const;
    void write(const ViewAnswer &answer, const QString &list);
    Result<Done> writeRows(Output &output, const ViewAnswer &answer) const;
    void finish(const ViewAnswer &answer, ExitCode code);

    ViewQuestion m_question;
    QString m_since;
    QString m_until;
    QString m_format;
    QString m_file;
    bool m_hasHeader = false;
    std::unique_ptr<Ledger> m_ledger; //!< holds the audit log
    std::optional<ExportLog> m_log;
};

} // namespace floorwalker::cli
