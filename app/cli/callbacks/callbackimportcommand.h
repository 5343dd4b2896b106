// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"

namespace floorwalker::cli {

//! `callback import`: the steps of the desktop's dialog, one after the other; a dry run unless it is
//! told to apply.
class CallbackImportCommand final : public WritingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    CallbackImporting &importing() { return writing().callbackImporting; }

    void check();
    void takePlan();
    void takeEnd(const std::optional<Error> &error);
    void sayOutcomes();
    void saveRejected();
    void conclude();
    void concludeDryRun();
    ExitCode codeOfRows();

    QString m_file;
    QString m_rejectedFile;
    QString m_confirmed;
    ImportOptions m_options;
    bool m_isApplied = false;
    std::optional<Error> m_endedBy;
};

} // namespace floorwalker::cli
