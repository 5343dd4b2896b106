// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"

namespace floorwalker::cli {

//! `consent import`: the steps of the desktop's dialog, one after the other; a dry run unless it is
//! told to apply.
class ConsentImportCommand final : public WritingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    ConsentImporting &importing() { return writing().consentImporting; }

    void takePlan();
    void takeEnd();
    void saveRejected();
    void conclude();
    ExitCode codeOfSending();

    QString m_file;
    QString m_rejectedFile;
    QString m_confirmed;
    ConsentImportOptions m_options;
    bool m_isApplied = false;
};

} // namespace floorwalker::cli
