// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/checkup/checkup.h"

namespace floorwalker::cli {

//! `doctor`: one line a check, as soon as it is known; in JSON all of them at the end.
class DoctorCommand final : public Command
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;
    void start(const SignIn &signIn, Tools tools) override;

private:
    void print(const CheckLine &line);
    void end();

    bool m_isJson = false;
    std::unique_ptr<Output> m_output;
    std::unique_ptr<Checkup> m_checkup;
};

} // namespace floorwalker::cli
