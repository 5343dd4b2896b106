// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a LedgerFile is asked; its changes are in ledgerfile.cpp.

#include "models/ledger/ledgerfile.h"

#include <algorithm>

namespace floorwalker {

namespace {

constexpr QLatin1String columns("id, kind, batch, ordinal, title, content, state, attempts, planned, sent,"
                                " deadline, reading, server_id, reason");

Instant instantOf(const QVariant &value)
{
    return Instant(Milliseconds(value.toLongLong()));
}

Entry entryOf(const QSqlQuery &query)
{
    Entry entry{.id = query.value(0).toLongLong(),
                .write = {.kind = query.value(1).toString(),
                          .batch = query.value(2).toString(),
                          .ordinal = query.value(3).toInt(),
                          .title = query.value(4).toString(),
                          .content = query.value(5).toByteArray()},
                .state = EntryState(query.value(6).toInt()),
                .attempts = query.value(7).toInt(),
                .planned = instantOf(query.value(8)),
                .deadline = Milliseconds(query.value(10).toLongLong()),
                .reading = query.value(11).toLongLong(),
                .serverId = query.value(12).toString(),
                .reason = query.value(13).toString()};
    if (!query.isNull(9))
        entry.sent = instantOf(query.value(9));
    return entry;
}

} // namespace

Result<QList<Entry>> LedgerFile::batch(const QString &kind, const QString &batch)
{
    return select(QStringLiteral("kind = ? AND batch = ? ORDER BY ordinal"), {kind, batch});
}

Result<BatchCounts> LedgerFile::counts(const QString &kind, const QString &batch)
{
    return count(QStringLiteral("WHERE kind = ? AND batch = ?"), {kind, batch});
}

Result<BatchCounts> LedgerFile::counts()
{
    return count(QString(), {});
}

Result<BatchCounts> LedgerFile::count(const QString &where, const QVariantList &values)
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT state, count(*) FROM entries %1 GROUP BY state").arg(where), values);
    if (!query)
        return m_file.failure();
    BatchCounts counts;
    while (query->next())
        counts.add(EntryState(query->value(0).toInt()), query->value(1).toInt());
    query->finish();
    return counts;
}

Result<Entry> LedgerFile::entry(EntryId id)
{
    const auto entries = select(QStringLiteral("id = ?"), {id});
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return Error{.kind = ErrorKind::NotFound, .detail = QString::number(id)};
    return entries->first();
}

Result<QList<Entry>> LedgerFile::openOf(const QString &kind)
{
    return select(QStringLiteral("state IN (?, ?) AND kind = ? ORDER BY id"),
                  {int(EntryState::Sent), int(EntryState::Unknown), kind});
}

Result<QList<Entry>> LedgerFile::last(int count)
{
    return select(QStringLiteral("1 ORDER BY id DESC LIMIT ?"), {count});
}

Result<QList<Entry>> LedgerFile::inStates(const QList<EntryState> &states, int most)
{
    QStringList numbers;
    for (const EntryState state : states)
        numbers.append(QString::number(int(state)));
    return select(QStringLiteral("state IN (%1) ORDER BY id LIMIT ?").arg(numbers.join(u',')), {most});
}

Result<std::shared_ptr<const QSet<QString>>> LedgerFile::reading(qint64 number)
{
    std::shared_ptr<QSet<QString>> ids;
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT ids FROM readings WHERE number = ?"), {number});
    if (!query)
        return m_file.failure();
    if (query->next()) {
        ids = std::make_shared<QSet<QString>>();
        const QString text = QString::fromUtf8(qUncompress(query->value(0).toByteArray()));
        for (const QString &id : text.split(u'\n', Qt::SkipEmptyParts))
            ids->insert(id);
    }
    query->finish();
    return std::shared_ptr<const QSet<QString>>(std::move(ids));
}

Result<QList<KnownBatch>> LedgerFile::batches(const QString &kind)
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT batch, state, count(*), min(planned) FROM entries"
                                                 " WHERE kind = ? GROUP BY batch, state"), {kind});
    if (!query)
        return m_file.failure();
    QHash<QString, KnownBatch> byName;
    while (query->next()) {
        const QString batch = query->value(0).toString();
        const Instant planned = instantOf(query->value(3));
        auto known = byName.find(batch);
        if (known == byName.end())
            known = byName.insert(batch, {.batch = batch, .planned = planned});
        known->counts.add(EntryState(query->value(1).toInt()), query->value(2).toInt());
        known->planned = std::min(known->planned, planned);
    }
    query->finish();
    QList<KnownBatch> all = byName.values();
    std::sort(all.begin(), all.end(), [](const KnownBatch &a, const KnownBatch &b) {
        return a.planned != b.planned ? a.planned > b.planned : a.batch < b.batch;
    });
    return all;
}

Result<QHash<QString, QString>> LedgerFile::batchesByServerId(const QString &kind)
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT server_id, batch FROM entries"
                                                 " WHERE kind = ? AND server_id IS NOT NULL"), {kind});
    if (!query)
        return m_file.failure();
    QHash<QString, QString> batches;
    while (query->next())
        batches.insert(query->value(0).toString(), query->value(1).toString());
    query->finish();
    return batches;
}

Result<Taken> LedgerFile::taken(const QString &kind)
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT server_id, sent FROM entries"
                                          " WHERE kind = ? AND server_id IS NOT NULL"), {kind});
    if (!query)
        return m_file.failure();
    Taken taken;
    while (query->next())
        taken.insert(query->value(0).toString(), instantOf(query->value(1)));
    query->finish();
    return taken;
}

Result<AuditCheck> LedgerFile::verify()
{
    return m_audit.verify();
}

Result<QList<AuditLine>> LedgerFile::auditLines(int count)
{
    return m_audit.last(count);
}

qint64 LedgerFile::dataVersion()
{
    QSqlQuery *query = m_file.ask(QStringLiteral("PRAGMA data_version"));
    if (!query)
        return -1;
    const qint64 version = query->next() ? query->value(0).toLongLong() : -1;
    query->finish();
    return version;
}

Result<QList<Entry>> LedgerFile::select(const QString &where, const QVariantList &values)
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT %1 FROM entries WHERE %2").arg(columns, where), values);
    if (!query)
        return m_file.failure();
    QList<Entry> entries;
    while (query->next())
        entries.append(entryOf(*query));
    query->finish();
    return entries;
}

} // namespace floorwalker
