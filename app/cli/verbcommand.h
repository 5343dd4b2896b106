// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <functional>
#include <memory>

namespace floorwalker::cli {

//! `callback VERB`, `campaign VERB`: hands everything to the command of that verb.
class VerbCommand final : public Command
{
    Q_OBJECT

public:
    struct Verb {
        QString name;
        std::function<std::unique_ptr<Command>()> make;
    };

    VerbCommand(const QString &name, const QList<Verb> &verbs);

    QList<QCommandLineOption> options() const override; //!< of all verbs
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;
    void start(const SignIn &signIn, Tools tools) override;

private:
    QString m_name;
    QList<Verb> m_verbs;
    std::unique_ptr<Command> m_verb;
};

} // namespace floorwalker::cli
