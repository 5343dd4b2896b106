// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callbackcommand.h"

#include "app/cli/callbacks/callbackaddcommand.h"
#include "app/cli/callbacks/callbackchangecommand.h"
#include "app/cli/callbacks/callbackimportcommand.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

struct Verb {
    QString name;
    std::function<std::unique_ptr<Command>()> make;
};

const QList<Verb> &verbs()
{
    using Change = CallbackChangeCommand;
    static const QList<Verb> table{
        {u"add"_s, [] { return std::make_unique<CallbackAddCommand>(); }},
        {u"reschedule"_s, [] { return std::make_unique<Change>(Change::Verb::Reschedule); }},
        {u"close"_s, [] { return std::make_unique<Change>(Change::Verb::Close); }},
        {u"edit"_s, [] { return std::make_unique<Change>(Change::Verb::Edit); }},
        {u"import"_s, [] { return std::make_unique<CallbackImportCommand>(); }},
    };
    return table;
}

} // namespace

QList<QCommandLineOption> CallbackCommand::options() const
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

QString CallbackCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    const QString named = arguments.value(0);
    QStringList names;
    for (const Verb &verb : verbs()) {
        names << verb.name;
        if (verb.name == named)
            m_verb = verb.make();
    }
    if (!m_verb)
        return u"callback does one of: %1."_s.arg(names.join(u", "_s));
    return m_verb->read(arguments.mid(1), options);
}

void CallbackCommand::start(const SignIn &signIn, Tools tools)
{
    connect(m_verb.get(), &Command::finished, this, &CallbackCommand::finished);
    m_verb->start(signIn, tools);
}

} // namespace floorwalker::cli
