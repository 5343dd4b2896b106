// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"

namespace floorwalker::cli {

//! `ledger list`, `settle` and `verify`: what was written, how it stands, and whether the log is whole.
class LedgerCommand final : public WritingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    void list();
    void settle();
    void verify();
    void write(const QList<Entry> &entries, ExitCode code);

    QString m_verb;
    bool m_isAll = false;
};

} // namespace floorwalker::cli
