// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/viewcommand.h"
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
    ExitCode write(const ViewAnswer &answer);

    ViewQuestion m_question;
    QString m_since;
    QString m_until;
    QString m_format;
    QString m_file;
    bool m_hasHeader = false;
};

} // namespace floorwalker::cli
