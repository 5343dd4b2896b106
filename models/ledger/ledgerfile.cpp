// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/ledgerfile.h"

#include <QCoreApplication>
#include <QDateTime>

namespace floorwalker {

namespace {

constexpr int schemaVersion = 1;
//! A run that is about to send holds one of the last, in whichever process.
constexpr int readingsKept = 50;

const QStringList &schema()
{
    static const QStringList statements = QStringList{
        QStringLiteral("CREATE TABLE entries (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL,"
                       " batch TEXT NOT NULL, ordinal INTEGER NOT NULL, title TEXT NOT NULL,"
                       " content BLOB NOT NULL, state INTEGER NOT NULL, attempts INTEGER NOT NULL,"
                       " planned INTEGER NOT NULL, sender TEXT, sent INTEGER, deadline INTEGER NOT NULL DEFAULT 0,"
                       " reading INTEGER NOT NULL DEFAULT 0, server_id TEXT, reason TEXT NOT NULL DEFAULT '',"
                       " UNIQUE (kind, batch, ordinal))"),
        // Two writes can never both be the same object of the server.
        QStringLiteral("CREATE UNIQUE INDEX arrivals ON entries (kind, server_id)"
                       " WHERE server_id IS NOT NULL"),
        QStringLiteral("CREATE INDEX states ON entries (state, kind)"),
        QStringLiteral("CREATE TABLE readings (number INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " kind TEXT NOT NULL, ids BLOB NOT NULL)"),
    } + AuditLog::schema();
    return statements;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

qint64 toNumber(Instant moment)
{
    return moment.time_since_epoch().count();
}

EntryState stateAfter(Decision decision)
{
    switch (decision) {
    case Decision::Arrived: return EntryState::Arrived;
    case Decision::SendAgain: return EntryState::Planned;
    case Decision::Drop: break;
    }
    return EntryState::Dropped;
}

} // namespace

LedgerFile::LedgerFile(QString path, QString who)
    : m_file(std::move(path))
    , m_who(std::move(who))
    , m_audit(m_file)
{
}

Result<Done> LedgerFile::open()
{
    return m_file.open(schemaVersion, schema());
}

Result<QList<Entry>> LedgerFile::plan(const QString &kind, const QString &batchName,
                                      const QList<PlannedWrite> &writes, Instant now)
{
    SqlFile::Transaction transaction(m_file);
    if (!transaction)
        return m_file.failure();
    for (const PlannedWrite &write : writes) {
        const bool isThere = m_file.run(
            QStringLiteral("INSERT OR IGNORE INTO entries"
                           " (kind, batch, ordinal, title, content, state, attempts, planned)"
                           " VALUES (?, ?, ?, ?, ?, ?, 0, ?)"),
            {kind, batchName, write.ordinal, write.title, write.content,
             int(EntryState::Planned), toNumber(now)})
            && m_file.run(QStringLiteral("UPDATE entries SET state = ?, title = ?, content = ?, reason = ''"
                                  " WHERE kind = ? AND batch = ? AND ordinal = ? AND state IN (?, ?)"),
                   {int(EntryState::Planned), write.title, write.content, kind, batchName,
                    write.ordinal, int(EntryState::Refused), int(EntryState::Dropped)});
        if (!isThere)
            return m_file.failure();
    }
    if (!transaction.commit())
        return m_file.failure();
    return batch(kind, batchName);
}

Result<qint64> LedgerFile::keepReading(const QString &kind, const QSet<QString> &ids)
{
    QStringList texts(ids.cbegin(), ids.cend());
    if (!m_file.run(QStringLiteral("INSERT INTO readings (kind, ids) VALUES (?, ?)"),
             {kind, qCompress(texts.join(u'\n').toUtf8(), 1)}))
        return m_file.failure();
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT last_insert_rowid()"));
    if (!query || !query->next())
        return m_file.failure();
    const qint64 number = query->value(0).toLongLong();
    query->finish();
    const bool isTidy = m_file.run(
        QStringLiteral("DELETE FROM readings WHERE number <= ? AND number NOT IN"
                       " (SELECT reading FROM entries WHERE state IN (?, ?))"),
        {number - readingsKept, int(EntryState::Sent), int(EntryState::Unknown)});
    if (!isTidy)
        return m_file.failure();
    return number;
}

Result<Done> LedgerFile::markSent(EntryId id, const Attempt &attempt)
{
    SqlFile::Transaction transaction(m_file);
    if (!transaction)
        return m_file.failure();
    const int rows = m_file.changed(
        QStringLiteral("UPDATE entries SET state = ?, attempts = ?, sender = ?, sent = ?, deadline = ?,"
                       " reading = ?, reason = '' WHERE id = ? AND ((state = ? AND attempts = ?)"
                       " OR (state = ? AND attempts = ? AND sender = ?))"),
        {int(EntryState::Sent), attempt.number, attempt.sender, toNumber(attempt.sent),
         qint64(attempt.deadline.count()), attempt.reading, id, int(EntryState::Planned), attempt.number - 1,
         int(EntryState::Sent), attempt.number, attempt.sender});
    if (rows < 0)
        return m_file.failure();
    if (rows == 0) {
        return Error{.kind = ErrorKind::Invalid,
                     .detail = QCoreApplication::translate(
                         "Ledger", "Another window or command has taken this entry. Look at the ledger.")};
    }
    if (!audit(QStringLiteral("send"), id, QStringLiteral("sent, attempt %1").arg(attempt.number))
        || !transaction.commit())
        return m_file.failure();
    return Done();
}

Result<bool> LedgerFile::settle(EntryId id, int attempt, EntryState state, const QString &serverId,
                                const QString &reason)
{
    SqlFile::Transaction transaction(m_file);
    if (!transaction)
        return m_file.failure();
    // An alike write of before may have been taken for this object: that one is open again.
    if (!serverId.isEmpty()
        && !m_file.run(QStringLiteral("UPDATE entries SET state = ?, server_id = NULL WHERE server_id = ? AND id <> ?"
                               " AND kind = (SELECT kind FROM entries WHERE id = ?)"),
                {int(EntryState::Sent), serverId, id, id}))
        return m_file.failure();
    // Not taken at all counts as no attempt; else the next one would look like a repetition.
    const int attemptsLeft = state == EntryState::Planned ? attempt - 1 : attempt;
    const int rows = m_file.changed(
        QStringLiteral("UPDATE entries SET state = ?, attempts = ?, server_id = ?, reason = ?"
                       " WHERE id = ? AND state IN (?, ?) AND attempts = ?"),
        {int(state), attemptsLeft, orNull(serverId), reason, id, int(EntryState::Sent),
         int(EntryState::Unknown), attempt});
    if (rows < 0)
        return m_file.failure();
    if (rows > 0 && !audit(QStringLiteral("settle"), id,
                           state == EntryState::Planned ? QStringLiteral("not taken") : name(state)))
        return m_file.failure();
    if (!transaction.commit())
        return m_file.failure();
    return rows > 0;
}

Result<int> LedgerFile::take(const QList<Judgement> &judgements)
{
    SqlFile::Transaction transaction(m_file);
    if (!transaction)
        return m_file.failure();
    int settled = 0;
    for (const Judgement &judgement : judgements) {
        if (judgement.finding == Finding::TooEarly)
            continue;
        const EntryState state = judgement.finding == Finding::Arrived ? EntryState::Arrived
            : judgement.finding == Finding::Absent                     ? EntryState::Planned
                                                                     : EntryState::Unknown;
        // OR IGNORE: an object that became another entry's meanwhile is not this one's.
        const int rows = m_file.changed(
            QStringLiteral("UPDATE OR IGNORE entries SET state = ?, server_id = ?, reason = ?"
                           " WHERE id = ? AND state IN (?, ?) AND attempts = ?"
                           " AND NOT (state = ? AND reason = ?)"),
            {int(state), orNull(judgement.serverId), judgement.reason, judgement.id,
             int(EntryState::Sent), int(EntryState::Unknown), judgement.attempt, int(state),
             judgement.reason});
        if (rows < 0)
            return m_file.failure();
        if (rows == 0)
            continue;
        settled += judgement.finding != Finding::Unproven;
        const QString outcome = judgement.finding == Finding::Absent ? QStringLiteral("absent") : name(state);
        if (!audit(QStringLiteral("proof"), judgement.id, outcome))
            return m_file.failure();
    }
    if (!transaction.commit())
        return m_file.failure();
    return settled;
}

Result<bool> LedgerFile::decide(EntryId id, Decision decision, const QString &serverId)
{
    SqlFile::Transaction transaction(m_file);
    if (!transaction)
        return m_file.failure();
    // What is planned may be given up; what is unknown may become anything. What may still be on
    // its way is for the server to tell.
    const int rows = m_file.changed(
        QStringLiteral("UPDATE entries SET state = ?, server_id = ? WHERE id = ? AND (state = ? OR (state = ? AND ?))"),
        {int(stateAfter(decision)), orNull(serverId), id, int(EntryState::Unknown), int(EntryState::Planned),
         decision == Decision::Drop});
    if (rows < 0)
        return m_file.failure();
    if (rows > 0 && !audit(QStringLiteral("decide"), id, name(stateAfter(decision))))
        return m_file.failure();
    if (!transaction.commit())
        return m_file.failure();
    return rows > 0;
}

Result<int> LedgerFile::dropPlanned(const QString &kind, const QString &batch)
{
    SqlFile::Transaction transaction(m_file);
    if (!transaction)
        return m_file.failure();
    const int rows = m_file.changed(
        QStringLiteral("UPDATE entries SET state = ? WHERE kind = ? AND batch = ? AND state = ?"),
        {int(EntryState::Dropped), kind, batch, int(EntryState::Planned)});
    if (rows < 0 || !transaction.commit())
        return m_file.failure();
    return rows;
}

Result<Done> LedgerFile::note(const AuditLine &line)
{
    SqlFile::Transaction transaction(m_file);
    if (!transaction)
        return m_file.failure();
    AuditLine signedLine = line;
    signedLine.who = m_who;
    if (!m_audit.append(signedLine))
        return m_file.failure();
    if (!transaction.commit())
        return m_file.failure();
    return Done();
}

Result<Done> LedgerFile::prune(Instant before)
{
    if (!m_file.run(QStringLiteral("DELETE FROM entries WHERE planned < ? AND state IN (?, ?, ?)"),
                    {toNumber(before), int(EntryState::Arrived), int(EntryState::Refused), int(EntryState::Dropped)}))
        return m_file.failure();
    return Done();
}

bool LedgerFile::audit(const QString &action, EntryId id, const QString &outcome)
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT kind, server_id FROM entries WHERE id = ?"), {id});
    if (!query)
        return false;
    QString kind;
    QString subject = QString::number(id);
    if (query->next()) {
        kind = query->value(0).toString();
        if (!query->isNull(1))
            subject += u' ' + query->value(1).toString();
    }
    query->finish();
    const AuditLine line{.at = Instant(Milliseconds(QDateTime::currentMSecsSinceEpoch())), .who = m_who,
                         .action = kind + u' ' + action, .subject = subject, .outcome = outcome};
    return m_audit.append(line);
}

} // namespace floorwalker
