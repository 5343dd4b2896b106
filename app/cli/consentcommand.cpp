// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/consentcommand.h"

#include "app/cli/consents/consentimportcommand.h"
#include "app/cli/consents/consentlistcommand.h"
#include "app/cli/consents/consentwritecommand.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

struct Verb {
    QString name;
    std::function<std::unique_ptr<Command>()> make;
};

const QList<Verb> &verbs()
{
    using Write = ConsentWriteCommand;
    static const QList<Verb> table{
        {u"list"_s, [] { return std::make_unique<ConsentListCommand>(); }},
        {u"set"_s, [] { return std::make_unique<Write>(Write::Verb::Set); }},
        {u"delete"_s, [] { return std::make_unique<Write>(Write::Verb::Delete); }},
        {u"import"_s, [] { return std::make_unique<ConsentImportCommand>(); }},
    };
    return table;
}

} // namespace

QList<QCommandLineOption> ConsentCommand::options() const
{
    QList<QCommandLineOption> all;
    QStringList names;
    for (const Verb &verb : verbs()) {
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

QString ConsentCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    const QString named = arguments.value(0);
    QStringList names;
    for (const Verb &verb : verbs()) {
        names << verb.name;
        if (verb.name == named)
            m_verb = verb.make();
    }
    if (!m_verb)
        return u"consent does one of: %1."_s.arg(names.join(u", "_s));
    return m_verb->read(arguments.mid(1), options);
}

void ConsentCommand::start(const SignIn &signIn, Tools tools)
{
    connect(m_verb.get(), &Command::finished, this, &ConsentCommand::finished);
    m_verb->start(signIn, tools);
}

} // namespace floorwalker::cli
