// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"
#include "models/session/keychainstore.h"

namespace floorwalker::cli {

//! The command line from its arguments to its exit code.
class Program final : public QObject
{
    Q_OBJECT

public:
    Program();
    ~Program() override;

    void run(const QStringList &arguments); //!< without the program's own name

signals:
    void finished(floorwalker::cli::ExitCode code); //!< once, later

private:
    ExitCode begin(const QStringList &arguments, bool &isUnderWay);
    ExitCode begin(const CommandEntry &entry, const QStringList &arguments, SignInFinder::Wish wish,
                   bool &isUnderWay);
    void finish(ExitCode code);

    SystemClock m_clock;
    KeychainStore m_keyStore;
    SignInFinder m_finder;
    std::unique_ptr<Command> m_command; //!< knows the ones above
};

} // namespace floorwalker::cli
