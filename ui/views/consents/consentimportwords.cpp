// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/consents/consentimportwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentImportWords)
};

using Kind = ConsentOutcome::Kind;
using Stage = ConsentImporting::Stage;

ConsentImportFate shownFate(ConsentFate fate)
{
    switch (fate) {
    case ConsentFate::Added: return ConsentImportFate::Added;
    case ConsentFate::Changed: return ConsentImportFate::Changed;
    case ConsentFate::Same: return ConsentImportFate::Same;
    case ConsentFate::Repeated: return ConsentImportFate::Repeated;
    case ConsentFate::Rejected: break;
    }
    return ConsentImportFate::Rejected;
}

ImportOutcome shownOutcome(Kind kind)
{
    switch (kind) {
    case Kind::Done: return ImportOutcome::Arrived;
    case Kind::Refused: return ImportOutcome::Refused;
    case Kind::Unknown: return ImportOutcome::Unknown;
    case Kind::NotThere:
    case Kind::NotSent: break;
    }
    return ImportOutcome::NotSent;
}

ConsentImportLine lineOf(const ConsentRow &row, const ConsentPlan &plan)
{
    const bool isUnderstood = row.consent.consent.has_value();
    const QString usage = consentUsageText(row.consent.usage);
    return {.id = ImportRowId(QString::number(row.number)),
            .number = row.number,
            .fate = shownFate(row.fate),
            .address = row.consent.address,
            .usage = usage.isEmpty() ? plan.columns.cell(row.cells, ConsentColumn::Usage) : usage,
            .before = isUnderstood && row.fate != ConsentFate::Rejected ? consentValueText(row.before) : QString(),
            .after = isUnderstood ? consentValueText(row.consent.consent) : plan.columns.cell(row.cells, ConsentColumn::Consent),
            .reason = row.reason};
}

QString planSentence(const ConsentImporting &importing)
{
    const ConsentPlan &plan = *importing.plan();
    if (plan.rows.isEmpty())
        return Words::tr("The file has titles but no rows.");
    if (importing.toSend() > 0)
        return Words::tr("This is a preview, compared with what the tenant has now. Nothing is sent until you confirm.");
    return plan.count(ConsentFate::Same) > 0
        ? Words::tr("Nothing is left to send: the tenant has what the file says.")
        : Words::tr("No row of this file can be sent. The reasons stand beside the rows.");
}

QString sendingSentence(const ConsentImporting &importing)
{
    const qint64 seconds = (importing.waits().count() + 999) / 1000;
    if (seconds > 0)
        return Words::tr("The server asks for a pause. Sending goes on in %1 s.").arg(seconds);
    return Words::tr("Sending: %1 of %2 are answered.").arg(importing.outcomes().size()).arg(importing.plan()->toSend());
}

QString outcomeSentence(const ConsentImporting &importing)
{
    const int all = importing.plan()->toSend();
    const int done = importing.count(Kind::Done);
    QStringList sentences{done == all ? Words::tr("All of them are written: %n consents.", nullptr, done)
                                      : Words::tr("%1 of %2 consents are written.").arg(done).arg(all)};
    if (const int refused = importing.count(Kind::Refused); refused > 0)
        sentences << Words::tr("%n were refused.", nullptr, refused);
    if (const int unknown = importing.count(Kind::Unknown); unknown > 0)
        sentences << Words::tr("%n got no answer: to send them again does no harm.", nullptr, unknown);
    const int left = importing.toSend() - importing.count(Kind::Unknown);
    if (left > 0)
        sentences << Words::tr("%n were not sent.", nullptr, left);
    return sentences.join(u' ');
}

} // namespace

QList<ConsentImportLine> consentImportLines(const ConsentImporting &importing)
{
    QList<ConsentImportLine> lines;
    if (!importing.plan())
        return lines;
    QHash<ConsentFate, int> shown;
    for (const ConsentRow &row : importing.plan()->rows) {
        if (shown[row.fate]++ >= consentPreviewRows)
            continue;
        ConsentImportLine line = lineOf(row, *importing.plan());
        const auto outcome = importing.outcomes().constFind(row.number);
        if (outcome != importing.outcomes().cend()) {
            line.outcome = shownOutcome(outcome->kind);
            if (outcome->error)
                line.reason = outcome->error->detail;
        }
        lines.append(line);
    }
    return lines;
}

QString consentImportSentence(const ConsentImporting &importing)
{
    switch (importing.stage()) {
    case Stage::ReadingTitles:
    case Stage::Checking: return Words::tr("Reading the file, and what the tenant has…");
    case Stage::Sending: return sendingSentence(importing);
    case Stage::Idle: break;
    }
    if (!importing.plan())
        return {};
    return importing.isSent() ? outcomeSentence(importing) : planSentence(importing);
}

QList<ConsentFateCount> consentFateCounts(const ConsentPlan &plan)
{
    QList<ConsentFateCount> counts;
    const auto add = [&](ConsentFate fate, const QString &words) {
        if (plan.count(fate) > 0)
            counts.append({words, severityOf(shownFate(fate))});
    };
    add(ConsentFate::Added, Words::tr("%n added", nullptr, plan.count(ConsentFate::Added)));
    add(ConsentFate::Changed, Words::tr("%n changed", nullptr, plan.count(ConsentFate::Changed)));
    add(ConsentFate::Same, Words::tr("%n the same", nullptr, plan.count(ConsentFate::Same)));
    add(ConsentFate::Repeated, Words::tr("%n repeated", nullptr, plan.count(ConsentFate::Repeated)));
    add(ConsentFate::Rejected, Words::tr("%n rejected", nullptr, plan.count(ConsentFate::Rejected)));
    return counts;
}

} // namespace floorwalker
