// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/calling/callreadcommand.h"

#include "app/cli/calling/callingfields.h"
#include "app/cli/formats.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

CallReadCommand::CallReadCommand(Verb verb)
    : m_verb(verb)
{
}

QList<QCommandLineOption> CallReadCommand::options() const
{
    return {formatOption({u"text"_s, u"json"_s})};
}

QString CallReadCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments.size() != 1 || arguments.constFirst().trimmed().isEmpty())
        return m_verb == Verb::Query ? u"call query needs a number, and nothing beside it."_s
                                     : u"call result needs the id of a call, and nothing beside it."_s;
    m_what = arguments.constFirst().trimmed();
    isJson = options.value(u"format"_s) == u"json";
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

void CallReadCommand::run()
{
    if (m_verb == Verb::Query) {
        query();
        return;
    }
    calling().reads.callResult(CallId(m_what), this, [this](const Result<CallResult> &call) {
        if (call)
            print(*call);
        else
            fail(call.error());
    });
}

void CallReadCommand::query()
{
    const auto number = numberOf(m_what);
    if (!number)
        return;
    calling().numberQueries.ask(*number, this, [this](const Result<NumberFacts> &facts) {
        if (facts)
            print(*facts);
        else
            fail(facts.error());
    });
}

void CallReadCommand::print(const NumberFacts &facts)
{
    const QString restricted = !facts.isRestricted ? QString() : *facts.isRestricted ? u"yes"_s : u"no"_s;
    printRecord({{u"Number"_s, facts.normalizedNumber},
                 {u"Country"_s, facts.countryId},
                 {u"Type"_s, facts.typeWord},
                 {u"Restricted"_s, restricted},
                 {u"Rate per minute"_s, textOf(facts.rate)}},
                fieldsOf(facts));
    emit finished(ExitCode::Done);
}

void CallReadCommand::print(const CallResult &call)
{
    const auto text = [](const auto &number) { return number ? QString::number(*number) : QString(); };
    printRecord({{u"Call"_s, call.id.text()},
                 {u"From"_s, call.from.endpoint},
                 {u"To"_s, call.to.endpoint},
                 {u"Domain"_s, call.domain},
                 {u"Status"_s, call.status},
                 {u"Result"_s, call.result},
                 {u"Reason"_s, call.reason},
                 {u"Duration (s)"_s, text(call.duration)},
                 {u"Time"_s, call.timestamp ? toIso(*call.timestamp) : QString()},
                 {u"Custom"_s, call.custom},
                 {u"Rate"_s, textOf(call.userRate)},
                 {u"Debit"_s, textOf(call.debit)},
                 {u"Debit minutes"_s, text(call.debitMinutes)}},
                fieldsOf(call));
    emit finished(ExitCode::Done);
}

} // namespace floorwalker::cli
