// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/signin.h"
#include "models/base/clock.h"

#include <QCommandLineParser>

namespace floorwalker::cli {

//! One command of the program. Read once, run once; finishes once, later.
class Command : public QObject
{
    Q_OBJECT

public:
    struct Tools {
        Clock &clock;
        CredentialStore &keyStore;
    };

    virtual QList<QCommandLineOption> options() const = 0;

    //! Takes what was typed. Returns what is wrong with it, as a sentence; empty when nothing is.
    virtual QString read(const QStringList &arguments, const QCommandLineParser &options) = 0;

    virtual void start(const SignIn &signIn, Tools tools) = 0;

signals:
    void finished(floorwalker::cli::ExitCode code);
};

} // namespace floorwalker::cli
