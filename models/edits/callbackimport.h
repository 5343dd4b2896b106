// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackcolumns.h"
#include "models/edits/callbackdraft.h"
#include "models/ledger/entry.h"
#include "models/transfer/rowreader.h"

namespace floorwalker {

//! What became of a row before anything is sent.
enum class RowFate {
    New, //!< would be sent
    SentAlready, //!< by an earlier run of the same file
    Repeated, //!< the same number, queue and time stand in an earlier row
    OpenAlready, //!< the tenant has an open callback of that number and queue
    Rejected, //!< by its checks
    DoNotContact //!< its number is on the do-not-contact list
};

struct ImportRow {
    qint64 number = 0; //!< the line or row of the file
    QStringList cells;
    RowFate fate = RowFate::New;
    QString reason; //!< whole sentences; of New ones their warnings
    NewCallback callback; //!< of New ones
};

struct ImportPlan {
    QString batch; //!< names the file and how it is read, for the ledger
    QStringList titles;
    CallbackColumns columns;
    QHash<RowFate, int> counts;
    QList<PlannedWrite> writes; //!< of New ones, and of those that stand in the ledger unsent
    QList<ImportRow> rows; //!< the first of each fate, for the preview
    QList<ImportRow> rejected; //!< all that are not sent for a reason of their own
    QHash<int, QStringList> cells; //!< of New ones by row, to save those that the server refuses

    int count(RowFate fate) const { return counts.value(fate); }
    int all() const;
};

//! How a file is read.
struct ImportOptions {
    QString queue; //!< for rows without one
    InternalNumbers internal = InternalNumbers::Refused;
    QStringList assignments; //!< "COLUMN=FIELD"
    QHash<QString, QString> remembered; //!< an earlier mapping
    std::optional<CallbackColumns> columns; //!< all of them as a person chose; counts before the two above
    bool takesOpenAlready = false; //!< send also what the tenant has open already
    bool takesRepeated = false; //!< send also rows that are alike: on purpose, each counts
    const std::atomic_bool *isCancelled = nullptr;
};

//! A file of callbacks, understood but not sent. The same file read the same way has the same batch,
//! so that a second run goes on where the first one ended. Made for a worker thread.
class CallbackImport final
{
public:
    //! A file of more rows is refused: it would run for days at a polite rate.
    static constexpr int mostRows = 100'000;
    static constexpr int previewRows = 200;

    CallbackImport(CallbackChecks checks, ImportOptions options);

    //! The batch of a file, to ask the ledger what it knows of it. However its columns came to be
    //! known, the same columns are the same batch. Errors: Storage, and those of the first row.
    Result<QString> batchOf(const QString &path) const;
    //! The file's first row, to map its columns.
    static Result<QStringList> titlesOf(const QString &path, const std::atomic_bool *isCancelled = nullptr);

    //! known: what the ledger holds of the batch, by row. Reads the whole file even when there are too
    //! many rows, so that the dry run can say how many; only writes stay empty then.
    Result<ImportPlan> read(const QString &path, const QHash<int, EntryState> &known);

private:
    Result<CallbackColumns> columnsOf(const QStringList &titles) const;
    std::optional<Error> readTitles(RowReader &reader, ImportPlan &plan) const;
    ImportRow judge(const ReadRow &row, const ImportPlan &plan, const QHash<int, EntryState> &known);
    static void note(ImportPlan &plan, const ImportRow &row, const QHash<int, EntryState> &known);

    CallbackChecks m_checks;
    ImportOptions m_options;
    QSet<QByteArray> m_seen; //!< hashes of number, queue and time
};

//! The rejected rows as a file of the same columns and a reason, to be mended and read again. entries
//! are what the ledger holds of the batch by row: those that the server refused are rejected too.
Result<Done> writeRejected(const QString &path, const ImportPlan &plan, const QMap<int, Entry> &entries);

//! What became of every row that was ever sent of a batch: row, callback, outcome, id, reason.
Result<Done> writeOutcomes(const QString &path, const QMap<int, Entry> &entries);

//! A file to begin with: the titles and two rows.
Result<Done> writeSample(const QString &path);

} // namespace floorwalker
