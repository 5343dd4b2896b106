// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/audit/auditlog.h"
#include "models/ledger/entry.h"
#include "models/ledger/judgement.h"

#include <QSet>

#include <memory>

namespace floorwalker {

//! What a person may decide about a write that cannot be proven.
enum class Decision {
    Arrived, //!< seen at the server by a person
    SendAgain, //!< seen not to be there
    Drop //!< given up
};

//! One sending of a write, as it is noted before the first byte leaves.
struct Attempt {
    int number = 1;
    QString sender; //!< the run that sends, which alone may send this attempt anew
    qint64 reading = 0; //!< what the server listed before
    Instant sent; //!< by the server's clock, at the latest
    Milliseconds deadline{0};
};

//! The ledger's SQLite file: every change is one transaction that is on the disk when the call
//! returns, and writes its audit line with it. Several processes may have it open; each change names
//! the state it starts from, so only one of them makes it. Used on one thread. A damaged file is
//! never put aside by itself: it may hold the only trace of a write.
class LedgerFile final
{
public:
    //! who: the signed-in user, for the audit lines.
    LedgerFile(QString path, QString who);
    ~LedgerFile() = default;
    Q_DISABLE_COPY_MOVE(LedgerFile)

    Result<Done> open();

    //! Adds what is not there yet by kind, batch and ordinal, and plans anew what was refused or given
    //! up, for the server has it not; answers with the whole batch in order.
    Result<QList<Entry>> plan(const QString &kind, const QString &batch, const QList<PlannedWrite> &writes,
                              Instant now);
    Result<QList<Entry>> batch(const QString &kind, const QString &batch);
    Result<BatchCounts> counts(const QString &kind, const QString &batch);
    Result<BatchCounts> counts(); //!< of all that is kept
    Result<QList<KnownBatch>> batches(const QString &kind); //!< the latest first
    Result<QHash<QString, QString>> batchesByServerId(const QString &kind); //!< of those that have arrived
    Result<Entry> entry(EntryId id);
    Result<QList<Entry>> openOf(const QString &kind); //!< Sent and Unknown
    Result<QList<Entry>> last(int count); //!< newest first
    //! Of these states; the oldest first, all of them unless told how many.
    Result<QList<Entry>> inStates(const QList<EntryState> &states, int most = -1);

    //! The ids a list showed; the answer is the reading's number. Old ones nobody refers to are
    //! forgotten.
    Result<qint64> keepReading(const QString &kind, const QSet<QString> &ids);
    Result<std::shared_ptr<const QSet<QString>>> reading(qint64 number); //!< null when it is gone
    Result<Taken> taken(const QString &kind);

    //! Planned -> Sent, before the first byte leaves. Invalid when another process was faster.
    //! The same attempt may leave twice (a renewed proof of identity): its times are set anew.
    Result<Done> markSent(EntryId id, const Attempt &attempt);
    //! What the answer said: Arrived, Refused, or Planned when it is sure that nothing was taken.
    //! False when this attempt was settled meanwhile.
    Result<bool> settle(EntryId id, int attempt, EntryState state, const QString &serverId,
                        const QString &reason);
    //! What the server's list said. Answers with those that became Absent or Arrived.
    Result<int> take(const QList<Judgement> &judgements);
    //! serverId: of what a person has seen to be there, when it can be told which one that is.
    Result<bool> decide(EntryId id, Decision decision, const QString &serverId = {});
    //! Gives up what was never sent of a batch; answers how many.
    Result<int> dropPlanned(const QString &kind, const QString &batch);

    Result<Done> note(const AuditLine &line); //!< something that needs no ledger: an export, an update
    Result<AuditCheck> verify();
    Result<QList<AuditLine>> auditLines(int count);

    //! Forgets settled entries of before.
    Result<Done> prune(Instant before);
    //! Changes whenever another process has written.
    qint64 dataVersion();

private:
    Result<BatchCounts> count(const QString &where, const QVariantList &values);
    Result<QList<Entry>> select(const QString &where, const QVariantList &values);
    bool audit(const QString &action, EntryId id, const QString &outcome);

    SqlFile m_file;
    QString m_who;
    AuditLog m_audit;
};

} // namespace floorwalker
