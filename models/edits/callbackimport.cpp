// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackimport.h"

#include "models/edits/callbackadding.h"
#include "models/edits/callbackaddition.h"
#include "models/edits/rowfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <numeric>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallbackImport)
};

QString sentencesOf(const QList<DraftFinding> &findings)
{
    QStringList sentences;
    for (const DraftFinding &finding : findings)
        sentences.append(finding.sentence);
    return sentences.join(u' ');
}

//! Or will yet be found to have: the ledger settles those.
bool mayHaveArrived(EntryState state)
{
    return state == EntryState::Arrived || state == EntryState::Sent || state == EntryState::Unknown;
}

} // namespace

int ImportPlan::all() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

CallbackImport::CallbackImport(CallbackChecks checks, ImportOptions options)
    : m_checks(std::move(checks))
    , m_options(std::move(options))
{
}

Result<QString> CallbackImport::batchOf(const QString &path) const
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{.kind = ErrorKind::Storage, .detail = file.errorString()};
    const auto titles = titlesOf(path, m_options.isCancelled);
    if (!titles)
        return titles.error();
    const auto columns = columnsOf(*titles);
    if (!columns)
        return columns.error();
    // Read in another way it gives other callbacks.
    QStringList reading;
    for (const ImportField field : importFields)
        reading.append(name(field) + u'=' + QString::number(columns->columnOf(field).value_or(-1)));
    reading += {m_options.queue, m_checks.place().country, QString::number(int(m_options.internal))};
    hash.addData(reading.join(u'\n').toUtf8());
    return QStringLiteral("file-") + QString::fromLatin1(hash.result().toHex());
}

Result<QStringList> CallbackImport::titlesOf(const QString &path, const std::atomic_bool *isCancelled)
{
    const auto reader = rowReader(path, {.isCancelled = isCancelled});
    if (!reader)
        return reader.error();
    ReadRow row;
    const auto isRow = (*reader)->next(row);
    if (!isRow)
        return isRow.error();
    return row.cells;
}

Result<ImportPlan> CallbackImport::read(const QString &path, const QHash<int, EntryState> &known)
{
    ImportPlan plan;
    const auto batch = batchOf(path);
    if (!batch)
        return batch.error();
    plan.batch = *batch;
    const auto reader = rowReader(path, {.isCancelled = m_options.isCancelled});
    if (!reader)
        return reader.error();
    if (const auto fault = readTitles(**reader, plan))
        return *fault;
    m_seen.clear();
    for (;;) {
        ReadRow row;
        const auto isRow = (*reader)->next(row);
        if (!isRow)
            return isRow.error();
        if (!*isRow)
            break;
        note(plan, judge(row, plan, known), known);
    }
    if (plan.writes.size() > mostRows) {
        plan.writes.clear();
        plan.cells.clear();
    }
    return plan;
}

Result<CallbackColumns> CallbackImport::columnsOf(const QStringList &titles) const
{
    if (titles.isEmpty())
        return Error{.kind = ErrorKind::Invalid, .detail = Words::tr("The file is empty. Choose another.")};
    if (m_options.columns)
        return *m_options.columns;
    CallbackColumns columns = CallbackColumns::fromTitles(titles, m_options.remembered);
    for (const QString &assignment : m_options.assignments) {
        if (const auto mapped = columns.map(titles, assignment); !mapped)
            return mapped.error();
    }
    return columns;
}

std::optional<Error> CallbackImport::readTitles(RowReader &reader, ImportPlan &plan) const
{
    ReadRow row;
    const auto isRow = reader.next(row);
    if (!isRow)
        return isRow.error();
    plan.titles = row.cells;
    const auto columns = columnsOf(plan.titles);
    if (!columns)
        return columns.error();
    plan.columns = *columns;
    if (!plan.columns.columnOf(ImportField::Number)) {
        return Error{.kind = ErrorKind::Invalid,
                     .detail = Words::tr("No column is known to hold the numbers. The first row must name the "
                                         "columns; say which one it is. The file has: %1.")
                                   .arg(plan.titles.join(QStringLiteral(", ")))};
    }
    return std::nullopt;
}

ImportRow CallbackImport::judge(const ReadRow &row, const ImportPlan &plan, const QHash<int, EntryState> &known)
{
    ImportRow judged{.number = row.number, .cells = row.cells};
    const auto cell = [&](ImportField field) { return plan.columns.cell(row.cells, field); };
    const QString queue = cell(ImportField::Queue);
    const CheckedDraft checked = m_checks.check({.number = cell(ImportField::Number),
                                                 .internal = m_options.internal,
                                                 .queue = queue.isEmpty() ? m_options.queue : queue,
                                                 .time = cell(ImportField::Time),
                                                 .notes = cell(ImportField::Notes),
                                                 .extraData = cell(ImportField::ExtraData),
                                                 .prefix = cell(ImportField::Prefix)});
    const auto state = known.constFind(int(row.number));
    if (state != known.cend() && mayHaveArrived(*state)) {
        judged.fate = RowFate::SentAlready;
        return judged;
    }
    judged.reason = sentencesOf(checked.findings);
    const bool isPlanned = state != known.cend() && *state == EntryState::Planned;
    if (!checked.callback) {
        // One that was planned by an earlier run is sent as it was understood then.
        judged.fate = isPlanned ? RowFate::New : RowFate::Rejected;
        return judged;
    }
    judged.callback = *checked.callback;
    const QByteArray key = QCryptographicHash::hash(
        QStringList{judged.callback.customerNumber, judged.callback.queueNumber, cell(ImportField::Time)}
            .join(u'\n').toUtf8(), QCryptographicHash::Md5);
    const bool isRepeated = m_seen.contains(key);
    m_seen.insert(key);
    if (checked.isDoNotContact && !isPlanned) {
        judged.fate = RowFate::DoNotContact;
    } else if (isRepeated && !m_options.takesRepeated) {
        judged.fate = RowFate::Repeated;
        judged.reason = Words::tr("An earlier row has the same number, queue and time.");
    } else if (checked.isOpenAlready && !m_options.takesOpenAlready && !isPlanned) {
        judged.fate = RowFate::OpenAlready;
    }
    return judged;
}

void CallbackImport::note(ImportPlan &plan, const ImportRow &row, const QHash<int, EntryState> &known)
{
    const int count = ++plan.counts[row.fate];
    if (count <= previewRows)
        plan.rows.append(row);
    if (row.fate != RowFate::New && row.fate != RowFate::SentAlready && plan.rejected.size() < mostRows)
        plan.rejected.append(row);
    if (row.fate == RowFate::New && plan.cells.size() <= mostRows)
        plan.cells.insert(int(row.number), row.cells);
    if (row.fate == RowFate::New && plan.writes.size() <= mostRows
        && known.value(int(row.number), EntryState::Refused) != EntryState::Planned) {
        plan.writes.append({.ordinal = int(row.number),
                            .title = CallbackAdding::title(row.callback),
                            .content = CallbackAddition::content(row.callback)});
    }
}

Result<Done> writeRejected(const QString &path, const ImportPlan &plan, const QMap<int, Entry> &entries)
{
    QMap<qint64, std::pair<QStringList, QString>> rejected; // cells and reason
    for (const ImportRow &row : plan.rejected)
        rejected.insert(row.number, {row.cells, row.reason});
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (entry->state == EntryState::Refused)
            rejected.insert(entry.key(), {plan.cells.value(entry.key()), entry->reason});
    }
    QList<QStringList> rows;
    for (auto row = rejected.cbegin(); row != rejected.cend(); ++row) {
        QStringList cells = row->first.mid(0, plan.titles.size());
        cells.resize(plan.titles.size());
        rows.append(cells + QStringList{QString::number(row.key()), row->second});
    }
    const QStringList titles = plan.titles + QStringList{Words::tr("Row"), Words::tr("Reason")};
    return writeRowFile(path, titles, rows);
}

Result<Done> writeOutcomes(const QString &path, const QMap<int, Entry> &entries)
{
    QList<QStringList> rows;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        rows.append({QString::number(entry.key()), entry->write.title, name(entry->state), entry->serverId,
                     entry->reason});
    }
    const QStringList titles{Words::tr("Row"), Words::tr("Callback"), Words::tr("Outcome"), Words::tr("Id"),
                             Words::tr("Reason")};
    return writeRowFile(path, titles, rows);
}

Result<Done> writeSample(const QString &path)
{
    const QStringList titles{QStringLiteral("number"), QStringLiteral("queue"), QStringLiteral("time"),
                             QStringLiteral("notes")};
    const QList<QStringList> rows{
        {QStringLiteral("+358401234567"), QStringLiteral("505"), QStringLiteral("tomorrow 9:30"),
         Words::tr("Asked about the invoice")},
        {QStringLiteral("+358407654321"), QStringLiteral("505"), QString(), Words::tr("As soon as possible")}};
    return writeRowFile(path, titles, rows);
}

} // namespace floorwalker
