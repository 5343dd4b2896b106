// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/importwords.h"

#include "models/items/callbacktable.h"

#include <QCoreApplication>
#include <QLocale>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

ImportOutcome outcomeOf(const std::optional<RowOutcome> &outcome)
{
    if (!outcome)
        return ImportOutcome::None;
    switch (outcome->kind) {
    case RowOutcome::Kind::Arrived: return ImportOutcome::Arrived;
    case RowOutcome::Kind::Refused: return ImportOutcome::Refused;
    case RowOutcome::Kind::Unanswered: return ImportOutcome::Unanswered;
    case RowOutcome::Kind::Unknown: return ImportOutcome::Unknown;
    case RowOutcome::Kind::NotSent: break;
    }
    return ImportOutcome::NotSent;
}

QString timeText(const NewCallback &callback, const QTimeZone &zone)
{
    if (!callback.nextCall)
        return Words::tr("as soon as possible");
    return momentText(*callback.nextCall, zone);
}

ImportLine lineOf(const ImportRow &row, const ImportPlan &plan, const QTimeZone &zone)
{
    const auto cell = [&](ImportField field) { return plan.columns.cell(row.cells, field); };
    ImportLine line{.id = ImportRowId(QString::number(row.number)),
                    .number = row.number,
                    .fate = importFate(row.fate),
                    .customer = cell(ImportField::Number),
                    .queue = cell(ImportField::Queue),
                    .time = cell(ImportField::Time),
                    .notes = cell(ImportField::Notes),
                    .reason = row.reason};
    if (row.fate == RowFate::New && !row.callback.customerNumber.isEmpty()) {
        line.customer = row.callback.customerNumber;
        line.queue = row.callback.queueNumber;
        line.time = timeText(row.callback, zone);
    }
    return line;
}

qint64 secondsOf(Milliseconds span)
{
    return (span.count() + 999) / 1000;
}

QString planSentence(const CallbackImporting &importing)
{
    const ImportPlan &plan = *importing.plan();
    const int sent = plan.count(RowFate::SentAlready);
    if (importing.isTooLarge()) {
        return Words::tr("The file has more new rows than one import may send (%1). Split it.")
            .arg(QLocale().toString(CallbackImport::mostRows));
    }
    if (importing.toSend() > 0) {
        return sent > 0 ? Words::tr("%n rows of this file were sent already and are left out. Nothing is sent until you confirm.",
                                    nullptr, sent)
                        : Words::tr("This is a preview. Nothing is sent until you confirm.");
    }
    if (plan.all() == 0)
        return Words::tr("The file has titles but no rows.");
    if (sent > 0)
        return Words::tr("Nothing is left to send: %n rows of this file were sent already.", nullptr, sent);
    return Words::tr("No row of this file can be sent. The reasons stand beside the rows.");
}

QString sendingSentence(const CallbackImporting &importing)
{
    const BatchCounts &counts = importing.counts();
    const qint64 seconds = secondsOf(importing.waits());
    if (seconds == 0) {
        const int answered = counts.arrived + counts.refused;
        return counts.all() == 0 ? Words::tr("Sending\u2026")
                                 : Words::tr("Sending: %1 of %2 are answered.").arg(answered).arg(counts.all());
    }
    if (importing.waitsForProof()) {
        //: %1 and %2 are counts of callbacks, %3 seconds
        return Words::tr("%1 of %2 got no answer. The server can be asked in %3 s. You may close this: the ledger goes on.")
            .arg(counts.sent).arg(counts.all()).arg(seconds);
    }
    return Words::tr("The server asks for a pause. Sending goes on in %1 s.").arg(seconds);
}

QString outcomeSentence(const CallbackImporting &importing)
{
    const BatchCounts &counts = importing.counts();
    QStringList sentences{counts.arrived == counts.all()
                              ? Words::tr("All of them arrived: %n callbacks.", nullptr, counts.arrived)
                              : Words::tr("%1 of %2 callbacks arrived.").arg(counts.arrived).arg(counts.all())};
    if (counts.refused > 0)
        sentences << Words::tr("%n were refused. Adding callbacks needs the tenant's built-in Callback IVR Number.", nullptr, counts.refused);
    if (counts.sent > 0)
        sentences << Words::tr("%n got no answer: the ledger goes on asking.", nullptr, counts.sent);
    if (counts.unknown > 0)
        sentences << Words::tr("%n cannot be proven either way: decide about them in the ledger.", nullptr, counts.unknown);
    if (counts.planned > 0)
        sentences << Words::tr("%n were not sent.", nullptr, counts.planned);
    return sentences.join(u' ');
}

} // namespace

ImportFate importFate(RowFate fate)
{
    switch (fate) {
    case RowFate::New: return ImportFate::New;
    case RowFate::SentAlready: return ImportFate::SentAlready;
    case RowFate::Repeated: return ImportFate::Repeated;
    case RowFate::OpenAlready: return ImportFate::OpenAlready;
    case RowFate::DoNotContact: return ImportFate::DoNotContact;
    case RowFate::Rejected: break;
    }
    return ImportFate::Rejected;
}

QList<ImportLine> importLines(const CallbackImporting &importing, const QTimeZone &zone)
{
    QList<ImportLine> lines;
    if (!importing.plan())
        return lines;
    lines.reserve(importing.plan()->rows.size());
    for (const ImportRow &row : importing.plan()->rows) {
        ImportLine line = lineOf(row, *importing.plan(), zone);
        if (const auto outcome = importing.outcomeOf(row.number)) {
            line.outcome = outcomeOf(outcome);
            if (!outcome->words.isEmpty())
                line.reason = outcome->words;
        }
        lines.append(line);
    }
    return lines;
}

QString importSentence(const CallbackImporting &importing)
{
    switch (importing.stage()) {
    case CallbackImporting::Stage::ReadingTitles:
    case CallbackImporting::Stage::Checking: return Words::tr("Reading the file\u2026");
    case CallbackImporting::Stage::Sending: return sendingSentence(importing);
    case CallbackImporting::Stage::Idle: break;
    }
    if (!importing.plan())
        return {};
    return importing.isSent() ? outcomeSentence(importing) : planSentence(importing);
}

QList<FateCount> fateCounts(const ImportPlan &plan)
{
    QList<FateCount> counts;
    const auto add = [&](RowFate fate, const QString &words) {
        if (plan.count(fate) > 0)
            counts.append({words, severityOf(importFate(fate))});
    };
    add(RowFate::New, Words::tr("%n new", nullptr, plan.count(RowFate::New)));
    add(RowFate::SentAlready, Words::tr("%n sent already", nullptr, plan.count(RowFate::SentAlready)));
    add(RowFate::Repeated, Words::tr("%n repeated", nullptr, plan.count(RowFate::Repeated)));
    add(RowFate::OpenAlready, Words::tr("%n waiting already", nullptr, plan.count(RowFate::OpenAlready)));
    add(RowFate::Rejected, Words::tr("%n rejected", nullptr, plan.count(RowFate::Rejected)));
    add(RowFate::DoNotContact, Words::tr("%n not to be contacted", nullptr, plan.count(RowFate::DoNotContact)));
    return counts;
}

} // namespace floorwalker
