// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callbacks/callbackimportcommand.h"

#include "app/cli/callbacks/callbackwords.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"

#include <QFileInfo>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject countsOf(const ImportPlan &plan)
{
    return {{u"rows"_s, plan.all()},
            {u"new"_s, plan.count(RowFate::New)},
            {u"sentAlready"_s, plan.count(RowFate::SentAlready)},
            {u"repeated"_s, plan.count(RowFate::Repeated)},
            {u"openAlready"_s, plan.count(RowFate::OpenAlready)},
            {u"rejected"_s, plan.count(RowFate::Rejected)},
            {u"doNotContact"_s, plan.count(RowFate::DoNotContact)}};
}

QString sentenceOf(const ImportPlan &plan)
{
    return u"%1 rows: %2 new, %3 sent already, %4 repeated, %5 open already, %6 rejected, %7 not to be contacted."_s
        .arg(plan.all())
        .arg(plan.count(RowFate::New)).arg(plan.count(RowFate::SentAlready)).arg(plan.count(RowFate::Repeated))
        .arg(plan.count(RowFate::OpenAlready)).arg(plan.count(RowFate::Rejected))
        .arg(plan.count(RowFate::DoNotContact));
}

} // namespace

QList<QCommandLineOption> CallbackImportCommand::options() const
{
    return {queueOption(),
            internalOption(),
            {u"map"_s, u"import: which column is what; may be repeated."_s, u"COLUMN=FIELD"_s},
            {u"apply"_s, u"import: send; without it nothing is written."_s},
            {u"open-too"_s, u"import: also numbers that wait in that queue already."_s},
            {u"repeated-too"_s, u"import: also rows that are alike, each counts."_s},
            {u"rejected"_s, u"import: where to write the rows that did not arrive, with reasons."_s, u"FILE"_s},
            confirmOption(),
            formatOption({u"text"_s, u"json"_s})};
}

QString CallbackImportCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments.size() != 1)
        return u"callback import takes one FILE."_s;
    m_file = arguments.constFirst();
    if (!QFileInfo(m_file).isReadable())
        return u"The file \"%1\" cannot be read. Check its name and its rights."_s.arg(m_file);
    isJson = options.value(u"format"_s) == u"json";
    m_confirmed = options.value(u"confirm"_s);
    m_isApplied = options.isSet(u"apply"_s);
    m_rejectedFile = options.value(u"rejected"_s);
    m_options = {.queue = options.value(u"queue"_s),
                 .internal = options.isSet(u"internal"_s) ? InternalNumbers::Allowed : InternalNumbers::Refused,
                 .assignments = options.values(u"map"_s),
                 .takesOpenAlready = options.isSet(u"open-too"_s),
                 .takesRepeated = options.isSet(u"repeated-too"_s)};
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

void CallbackImportCommand::begin()
{
    if (const QString objection = objectionToBulk(profile(), m_confirmed); m_isApplied && !objection.isEmpty()) {
        say(objection);
        emit finished(ExitCode::Usage);
        return;
    }
    connect(&importing(), &CallbackImporting::failed, this, &CallbackImportCommand::fail);
    connect(&importing(), &CallbackImporting::titlesRead, this, &CallbackImportCommand::check);
    connect(&importing(), &CallbackImporting::checked, this, &CallbackImportCommand::takePlan);
    connect(&importing(), &CallbackImporting::waiting, this, [](Milliseconds span) {
        say(u"Waiting %1 s."_s.arg((span.count() + 999) / 1000));
    });
    connect(&importing(), &CallbackImporting::finished, this, &CallbackImportCommand::takeEnd);
    importing().choose(m_file);
}

void CallbackImportCommand::check()
{
    importing().check({profile().country, profile().businessDay().zone()}, m_options);
}

void CallbackImportCommand::takePlan()
{
    for (const ImportRow &row : importing().plan()->rows) {
        if (row.fate != RowFate::SentAlready && !row.reason.isEmpty())
            say(u"Row %1: %2"_s.arg(row.number).arg(row.reason));
    }
    if (m_isApplied && importing().isTooLarge()) {
        say(u"%1 rows are more than one import may send (%2). Split the file."_s
                .arg(importing().plan()->count(RowFate::New)).arg(CallbackImport::mostRows));
        emit finished(ExitCode::Rejected);
    } else if (m_isApplied) {
        importing().send();
    } else {
        saveRejected();
    }
}

void CallbackImportCommand::takeEnd(const std::optional<Error> &error)
{
    m_endedBy = error;
    sayOutcomes();
    saveRejected();
}

void CallbackImportCommand::sayOutcomes()
{
    for (const Entry &entry : importing().entries()) {
        if (entry.state == EntryState::Refused)
            say(u"Row %1: %2"_s.arg(entry.write.ordinal).arg(refusal(entry.reason)));
        else if (entry.isOpen())
            say(u"Row %1: nobody can say whether it arrived (ledger entry %2)."_s.arg(entry.write.ordinal).arg(entry.id));
    }
}

void CallbackImportCommand::saveRejected()
{
    if (m_rejectedFile.isEmpty()) {
        conclude();
        return;
    }
    connect(&importing(), &CallbackImporting::saved, this,
            [this](const QString &, const std::optional<Error> &error) {
        if (error)
            fail(*error);
        else
            conclude();
    });
    importing().saveRejected(m_rejectedFile);
}

void CallbackImportCommand::conclude()
{
    if (!m_isApplied) {
        concludeDryRun();
        return;
    }
    const BatchCounts &counts = importing().counts();
    const int unknown = counts.sent + counts.unknown;
    QJsonObject object = countsOf(*importing().plan());
    object.insert(u"applied"_s, true);
    object.insert(u"arrived"_s, counts.arrived);
    object.insert(u"refused"_s, counts.refused);
    object.insert(u"notSent"_s, counts.planned);
    object.insert(u"unknown"_s, unknown);
    print(u"%1 %2 arrived, %3 refused, %4 not sent, %5 unknown."_s.arg(sentenceOf(*importing().plan()))
              .arg(counts.arrived).arg(counts.refused).arg(counts.planned).arg(unknown),
          object);
    if (m_endedBy)
        say(*m_endedBy);
    if (unknown > 0)
        emit finished(ExitCode::Unsettled);
    else if (m_endedBy)
        emit finished(exitCodeOf(*m_endedBy));
    else if (counts.refused > 0)
        emit finished(ExitCode::Rejected);
    else
        emit finished(codeOfRows());
}

void CallbackImportCommand::concludeDryRun()
{
    QJsonObject object = countsOf(*importing().plan());
    object.insert(u"applied"_s, false);
    print(sentenceOf(*importing().plan()) + u" Nothing was sent: add --apply."_s, object);
    emit finished(codeOfRows());
}

//! Rows that were left out make it a part; what was sent before is no fault.
ExitCode CallbackImportCommand::codeOfRows()
{
    return importing().plan()->rejected.isEmpty() ? ExitCode::Done : ExitCode::Partial;
}

} // namespace floorwalker::cli
