// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbcommand.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

VerbCommand::VerbCommand(const QString &name, const QList<Verb> &verbs)
    : m_name(name)
    , m_verbs(verbs)
{
}

QList<QCommandLineOption> VerbCommand::options() const
{
    QList<QCommandLineOption> all;
    QStringList names;
    for (const Verb &verb : m_verbs) {
        const auto options = verb.make()->options();
        for (const QCommandLineOption &option : options) {
            if (names.contains(option.names().constFirst()))
                continue;
            names << option.names();
            all << option;
        }
    }
    return all;
}

QString VerbCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    const QString named = arguments.value(0);
    QStringList names;
    for (const Verb &verb : std::as_const(m_verbs)) {
        names << verb.name;
        if (verb.name == named)
            m_verb = verb.make();
    }
    if (!m_verb)
        return u"%1 does one of: %2."_s.arg(m_name, names.join(u", "_s));
    return m_verb->read(arguments.mid(1), options);
}

void VerbCommand::start(const SignIn &signIn, Tools tools)
{
    connect(m_verb.get(), &Command::finished, this, &VerbCommand::finished);
    m_verb->start(signIn, tools);
}

} // namespace floorwalker::cli
