// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/calling/numberscommand.h"

#include "app/cli/console.h"
#include "app/cli/formats.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

NumbersCommand::NumbersCommand(Verb verb)
    : m_verb(verb)
{
}

QList<QCommandLineOption> NumbersCommand::options() const
{
    return {{u"application"_s, u"The key of the application; by default the one that signs in."_s, u"KEY"_s},
            {u"capability"_s, u"voice or sms."_s, u"C"_s},
            confirmOption(),
            formatOption({u"text"_s, u"json"_s})};
}

QString NumbersCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments.isEmpty())
        return u"A number is needed, or several. \"export numbers\" lists them."_s;
    m_numbers = arguments;
    m_application = ApplicationKey(options.value(u"application"_s).trimmed());
    m_capability = options.value(u"capability"_s);
    m_confirmed = options.value(u"confirm"_s);
    isJson = options.value(u"format"_s) == u"json";
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

void NumbersCommand::run()
{
    const auto assignment = checkedAssignment(m_numbers, profile().country, m_application, m_capability);
    if (!assignment) {
        reject(assignment.error());
        return;
    }
    const bool isBulk = assignment->numbers.size() > 1;
    if (const QString objection = isBulk ? objectionToBulk(profile(), m_confirmed) : QString(); !objection.isEmpty()) {
        say(objection);
        emit finished(ExitCode::Usage);
        return;
    }
    connect(&calling().numberChanges, &NumberChanges::finished, this, &NumbersCommand::take);
    if (m_verb == Verb::Assign) {
        calling().numberChanges.assign(*assignment);
        return;
    }
    QList<NumberRelease> releases;
    for (const QString &number : assignment->numbers)
        releases << NumberRelease{number, assignment->application, assignment->capability};
    calling().numberChanges.unassign(releases);
}

void NumbersCommand::take()
{
    QList<Error> errors;
    bool isUnknown = false;
    for (const NumberOutcome &outcome : calling().numberChanges.outcomes()) {
        print(u"%1 %2"_s.arg(outcome.number, name(outcome.kind)),
              {{u"number"_s, outcome.number}, {u"outcome"_s, name(outcome.kind)}});
        if (outcome.error)
            errors << *outcome.error;
        isUnknown = isUnknown || outcome.kind == NumberOutcome::Kind::Unknown;
    }
    if (isUnknown)
        say(NumberChanges::sentence(NumberOutcome::Kind::Unknown));
    say(errors);
    emit finished(isUnknown ? ExitCode::Unsettled : exitCodeOf(errors));
}

} // namespace floorwalker::cli
