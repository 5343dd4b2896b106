// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>

namespace floorwalker::cli {

//! `consent VERB`: hands everything to the command of that verb.
class ConsentCommand final : public Command
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override; //!< of all verbs
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;
    void start(const SignIn &signIn, Tools tools) override;

private:
    std::unique_ptr<Command> m_verb;
};

} // namespace floorwalker::cli
