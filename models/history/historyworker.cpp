// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/historyworker.h"

#include "models/history/snapshotbytes.h"

#include <QSqlQuery>

namespace floorwalker {

namespace {

//! Rows that go in one transaction leave the file to others in between.
constexpr Milliseconds pruneSlice = std::chrono::hours(1);

qint64 ms(Instant moment) { return moment.time_since_epoch().count(); }

QVariant cell(const std::optional<qint64> &count)
{
    return count ? QVariant(*count) : QVariant();
}

template<size_t n>
void bindCounts(QSqlQuery &query, int first, const std::optional<std::array<qint64, n>> &counts)
{
    for (size_t i = 0; i < n; ++i)
        query.bindValue(first + int(i), counts ? QVariant((*counts)[i]) : QVariant());
}

} // namespace

HistoryWorker::HistoryWorker(QString path, ProfileId profile)
    : m_file(std::move(path))
    , m_profile(std::move(profile))
{
}

void HistoryWorker::put(const std::function<void(Unwritten &)> &add)
{
    QMutexLocker lock(&m_mutex);
    const bool isFirst = m_unwritten.isEmpty();
    add(m_unwritten);
    if (isFirst)
        QMetaObject::invokeMethod(this, &HistoryWorker::write, Qt::QueuedConnection);
}

void HistoryWorker::open()
{
    tellOf(m_file.open());
}

void HistoryWorker::tellOf(const Result<Done> &opened)
{
    if (const auto notice = m_file.takeNotice())
        emit failed(*notice);
    if (!opened) {
        m_isFailureTold = true;
        emit failed(opened.error());
    }
}

void HistoryWorker::close()
{
    write();
    m_file.close();
}

void HistoryWorker::write()
{
    Unwritten batch;
    {
        QMutexLocker lock(&m_mutex);
        batch = std::exchange(m_unwritten, {});
    }
    if (batch.isEmpty() || !m_file.isOpen())
        return;
    if (writeAll(batch)) {
        m_isFailureTold = false;
        return;
    }
    const bool isDamaged = m_file.isDamaged();
    noteFailure();
    if (isDamaged && m_file.isOpen())
        writeAll(batch); // into the new file
}

bool HistoryWorker::writeAll(const Unwritten &batch)
{
    if (!m_file.begin())
        return false;
    const bool isWritten = writeQueues(batch.queues) && writeFloors(batch.floors)
        && writeAgents(batch.agents) && (!batch.snapshot || writeSnapshot(*batch.snapshot));
    if (isWritten && m_file.commit())
        return true;
    m_file.rollback();
    return false;
}

bool HistoryWorker::writeQueues(const QList<QueueSample> &samples)
{
    if (samples.isEmpty())
        return true;
    const auto profile = profileNumber();
    if (!profile)
        return false;
    QSqlQuery &query = m_file.statement(QStringLiteral(
        "INSERT OR REPLACE INTO queue_samples VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const QueueSample &sample : samples) {
        const auto queue = m_file.numberOf(sample.queue.text());
        if (!queue)
            return false;
        query.bindValue(0, *profile);
        query.bindValue(1, ms(sample.at));
        query.bindValue(2, *queue);
        query.bindValue(3, cell(sample.waiting));
        query.bindValue(4, sample.longestWait ? QVariant(sample.longestWait->count()) : QVariant());
        query.bindValue(5, cell(sample.serving));
        query.bindValue(6, cell(sample.ready));
        query.bindValue(7, cell(sample.free));
        query.bindValue(8, cell(sample.wrapUp));
        query.bindValue(9, cell(sample.notReady));
        if (!m_file.run(query))
            return false;
    }
    return true;
}

bool HistoryWorker::writeFloors(const QList<FloorSample> &samples)
{
    for (const FloorSample &sample : samples) {
        const auto profile = profileNumber();
        if (!profile)
            return false;
        QSqlQuery &query = m_file.statement(QStringLiteral(
            "INSERT OR REPLACE INTO floor_samples VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        query.bindValue(0, *profile);
        query.bindValue(1, ms(sample.at));
        bindCounts(query, 2, sample.agents);
        bindCounts(query, 2 + FloorSample::states, sample.inProgress);
        if (!m_file.run(query))
            return false;
    }
    return true;
}

bool HistoryWorker::writeAgents(const QList<AgentChange> &changes)
{
    for (const AgentChange &change : changes) {
        const auto profile = profileNumber();
        const auto agent = m_file.numberOf(change.agent.text());
        if (!profile || !agent)
            return false;
        QSqlQuery &query = m_file.statement(
            QStringLiteral("INSERT OR REPLACE INTO agent_changes VALUES (?, ?, ?, ?, ?, ?, ?)"));
        query.bindValue(0, *profile);
        query.bindValue(1, *agent);
        query.bindValue(2, ms(change.since));
        query.bindValue(3, ms(change.seen));
        query.bindValue(4, change.state ? QVariant(int(*change.state)) : QVariant());
        query.bindValue(5, change.reason.isNull() ? QLatin1String("") : change.reason);
        query.bindValue(6, change.isSinceAtLeast);
        if (!m_file.run(query))
            return false;
    }
    return true;
}

bool HistoryWorker::writeSnapshot(const DeskSnapshot &snapshot)
{
    const auto profile = profileNumber();
    if (!profile)
        return false;
    QSqlQuery &query = m_file.statement(QStringLiteral("INSERT OR REPLACE INTO snapshots VALUES (?, ?)"));
    query.bindValue(0, *profile);
    query.bindValue(1, toBytes(snapshot));
    return m_file.run(query);
}

Result<QByteArray> HistoryWorker::readSnapshot()
{
    if (m_isClosing)
        return Error{.kind = ErrorKind::Cancelled};
    write();
    if (!m_file.isOpen())
        return m_file.lastError();
    QSqlQuery &query = m_file.statement(QStringLiteral("SELECT body FROM snapshots WHERE profile = ?"));
    query.bindValue(0, profileNumber().value_or(-1));
    if (!m_file.run(query)) {
        const Error error = m_file.lastError();
        noteFailure();
        return error;
    }
    const QByteArray body = query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return body;
}

void HistoryWorker::prune(Instant before)
{
    if (!m_file.isOpen())
        return;
    write();
    const bool isDone = pruneSamples(QStringLiteral("queue_samples"), before)
        && pruneSamples(QStringLiteral("floor_samples"), before) && pruneChanges(before);
    if (!isDone)
        noteFailure();
}

bool HistoryWorker::pruneSamples(const QString &table, Instant before)
{
    const qint64 profile = profileNumber().value_or(-1);
    QSqlQuery &oldest = m_file.statement(
        QStringLiteral("SELECT min(at) FROM %1 WHERE profile = ?").arg(table));
    oldest.bindValue(0, profile);
    if (!m_file.run(oldest))
        return false;
    const bool hasRows = oldest.next() && !oldest.isNull(0);
    Instant from(Milliseconds(hasRows ? oldest.value(0).toLongLong() : ms(before)));
    oldest.finish();
    QSqlQuery &drop = m_file.statement(
        QStringLiteral("DELETE FROM %1 WHERE profile = ? AND at < ?").arg(table));
    while (from < before && !m_isClosing) {
        from = std::min(before, from + pruneSlice);
        drop.bindValue(0, profile);
        drop.bindValue(1, ms(from));
        if (!m_file.run(drop))
            return false;
    }
    return true;
}

//! An agent's last change before stays: it says in what state the time since then began.
bool HistoryWorker::pruneChanges(Instant before)
{
    QSqlQuery &drop = m_file.statement(QStringLiteral(
        "DELETE FROM agent_changes WHERE profile = ? AND since < ? AND EXISTS (SELECT 1 FROM"
        " agent_changes AS later WHERE later.profile = agent_changes.profile"
        " AND later.agent = agent_changes.agent AND later.since > agent_changes.since"
        " AND later.since <= ?)"));
    drop.bindValue(0, profileNumber().value_or(-1));
    drop.bindValue(1, ms(before));
    drop.bindValue(2, ms(before));
    return m_file.run(drop);
}

std::optional<qint64> HistoryWorker::profileNumber()
{
    return m_file.numberOf(m_profile.text());
}

//! Told once until writing succeeds again. A damaged file makes place for a new one.
void HistoryWorker::noteFailure()
{
    if (m_file.isDamaged()) {
        tellOf(m_file.beginAnew());
        return;
    }
    if (!std::exchange(m_isFailureTold, true))
        emit failed(m_file.lastError());
}

} // namespace floorwalker
