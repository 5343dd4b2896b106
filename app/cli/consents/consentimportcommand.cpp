// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/consents/consentimportcommand.h"

#include "app/cli/consents/consentoptions.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"

#include <QFileInfo>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConsentOutcome::Kind;

constexpr int mostTold = 200; //!< rows of each fate; --rejected and the counts have all

QJsonObject countsOf(const ConsentPlan &plan)
{
    return {{u"rows"_s, plan.rows.size()},
            {u"added"_s, plan.count(ConsentFate::Added)},
            {u"changed"_s, plan.count(ConsentFate::Changed)},
            {u"same"_s, plan.count(ConsentFate::Same)},
            {u"repeated"_s, plan.count(ConsentFate::Repeated)},
            {u"rejected"_s, plan.count(ConsentFate::Rejected)}};
}

QString sentenceOf(const ConsentPlan &plan)
{
    return u"%1 rows: %2 added, %3 changed, %4 the same, %5 repeated, %6 rejected."_s
        .arg(plan.rows.size())
        .arg(plan.count(ConsentFate::Added)).arg(plan.count(ConsentFate::Changed)).arg(plan.count(ConsentFate::Same))
        .arg(plan.count(ConsentFate::Repeated)).arg(plan.count(ConsentFate::Rejected));
}

QString changeOf(const ConsentRow &row)
{
    const auto word = [](const std::optional<bool> &consent) {
        return !consent ? u"unknown"_s : *consent ? u"true"_s : u"false"_s;
    };
    return u"Row %1: %2 %3, %4 -> %5."_s.arg(row.number)
        .arg(row.consent.usage, row.consent.address, word(row.before), word(row.consent.consent));
}

} // namespace

QList<QCommandLineOption> ConsentImportCommand::options() const
{
    return {usageOption(),
            {u"map"_s, u"import: which column is what; may be repeated."_s, u"COLUMN=FIELD"_s},
            {u"apply"_s, u"import: send; without it nothing is written."_s},
            {u"rejected"_s, u"import: where to write the rows that were rejected, with reasons."_s, u"FILE"_s},
            confirmOption(),
            formatOption({u"text"_s, u"json"_s})};
}

QString ConsentImportCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments.size() != 1)
        return u"consent import takes one FILE."_s;
    m_file = arguments.constFirst();
    if (!QFileInfo(m_file).isReadable())
        return u"The file \"%1\" cannot be read. Check its name and its rights."_s.arg(m_file);
    isJson = options.value(u"format"_s) == u"json";
    m_confirmed = options.value(u"confirm"_s);
    m_isApplied = options.isSet(u"apply"_s);
    m_rejectedFile = options.value(u"rejected"_s);
    m_options = {.usage = consentUsageFromWords(options.value(u"usage"_s)).value_or(QString()),
                 .assignments = options.values(u"map"_s)};
    const QString fault = faultOfUsage(options);
    return fault.isEmpty() ? faultOfFormat(options, {u"text"_s, u"json"_s}) : fault;
}

void ConsentImportCommand::begin()
{
    if (const QString objection = objectionToBulk(profile(), m_confirmed); m_isApplied && !objection.isEmpty()) {
        say(objection);
        emit finished(ExitCode::Usage);
        return;
    }
    m_options.country = profile().country;
    connect(&importing(), &ConsentImporting::failed, this, &ConsentImportCommand::fail);
    connect(&importing(), &ConsentImporting::titlesRead, this, [this] { importing().check(m_options); });
    connect(&importing(), &ConsentImporting::checked, this, &ConsentImportCommand::takePlan);
    connect(&importing(), &ConsentImporting::finished, this, &ConsentImportCommand::takeEnd);
    importing().choose(m_file);
}

void ConsentImportCommand::takePlan()
{
    QHash<ConsentFate, int> told;
    for (const ConsentRow &row : importing().plan()->rows) {
        if (++told[row.fate] > mostTold)
            continue;
        if (!m_isApplied && importing().plan()->isSent(row))
            say(changeOf(row));
        if (!row.reason.isEmpty())
            say(u"Row %1: %2"_s.arg(row.number).arg(row.reason));
    }
    for (const ConsentFate fate : {ConsentFate::Added, ConsentFate::Changed, ConsentFate::Rejected}) {
        if (told[fate] > mostTold)
            say(u"And %1 more rows like these."_s.arg(told[fate] - mostTold));
    }
    if (m_isApplied && importing().toSend() > 0)
        importing().send();
    else
        saveRejected();
}

void ConsentImportCommand::takeEnd()
{
    const auto &outcomes = importing().outcomes();
    for (auto outcome = outcomes.cbegin(); outcome != outcomes.cend(); ++outcome) {
        if (outcome->kind == Kind::Refused)
            say(u"Row %1: the tenant refused it: %2."_s.arg(outcome.key()).arg(outcome->error->detail));
        else if (outcome->kind == Kind::Unknown)
            say(u"Row %1: nobody can say whether it is written."_s.arg(outcome.key()));
    }
    if (importing().error())
        say(*importing().error());
    saveRejected();
}

void ConsentImportCommand::saveRejected()
{
    if (m_rejectedFile.isEmpty()) {
        conclude();
        return;
    }
    connect(&importing(), &ConsentImporting::saved, this, [this](const QString &, const std::optional<Error> &error) {
        if (error)
            fail(*error);
        else
            conclude();
    });
    importing().saveRejected(m_rejectedFile);
}

void ConsentImportCommand::conclude()
{
    const ConsentPlan &plan = *importing().plan();
    QJsonObject object = countsOf(plan);
    object.insert(u"applied"_s, m_isApplied);
    QString sentence = sentenceOf(plan) + u" Nothing was sent: add --apply."_s;
    if (m_isApplied) {
        const int written = importing().count(Kind::Done);
        const int refused = importing().count(Kind::Refused);
        const int unknown = importing().count(Kind::Unknown);
        const int left = plan.toSend() - written - refused - unknown;
        object.insert(u"written"_s, written);
        object.insert(u"refused"_s, refused);
        object.insert(u"unknown"_s, unknown);
        object.insert(u"notSent"_s, left);
        sentence = sentenceOf(plan) + u" %1 written, %2 refused, %3 unknown, %4 not sent."_s.arg(written).arg(refused).arg(unknown).arg(left);
    }
    print(sentence, object);
    emit finished(codeOfSending());
}

//! Rows that were left out make it a part; what the tenant has already is no fault.
ExitCode ConsentImportCommand::codeOfSending()
{
    if (importing().count(Kind::Unknown) > 0)
        return ExitCode::Unsettled;
    QList<Error> errors;
    for (const ConsentOutcome &outcome : importing().outcomes()) {
        if (outcome.error)
            errors << *outcome.error;
    }
    if (const ExitCode code = exitCodeOf(errors); code != ExitCode::Done)
        return code;
    return importing().plan()->count(ConsentFate::Rejected) > 0 ? ExitCode::Partial : ExitCode::Done;
}

} // namespace floorwalker::cli
