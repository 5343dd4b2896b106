// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/historyreading.h"

#include "models/history/agentspans.h"
#include "models/history/historyfile.h"
#include "models/history/trendsweep.h"

#include <QSqlQuery>

#include <map>

namespace floorwalker {

namespace {

//! A week of ten-second buckets fits; a mistake in the range does not eat the memory.
constexpr qint64 mostBuckets = 100'000;

qint64 ms(Instant moment) { return moment.time_since_epoch().count(); }

Instant instantIn(const QSqlQuery &query, int column)
{
    return Instant(Milliseconds(query.value(column).toLongLong()));
}

std::optional<qint64> countIn(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toLongLong());
}

//! Counts from one column on; nothing when the first is NULL.
template<size_t n>
std::optional<std::array<qint64, n>> countsIn(const QSqlQuery &query, int first)
{
    if (query.isNull(first))
        return std::nullopt;
    std::array<qint64, n> counts{};
    for (size_t i = 0; i < n; ++i)
        counts[i] = query.value(first + int(i)).toLongLong();
    return counts;
}

} // namespace

//! Takes (queue, at, waiting) in the order of time, beginning a little before the range so that
//! what is held into it counts.
template<typename Take>
bool HistoryReading::eachWaiting(const QueueId &queue, HistoryRange range, Take take)
{
    qint64 number = 0;
    QString sql = QStringLiteral("SELECT queue, at, waiting FROM queue_samples"
                                 " WHERE profile = ? AND at >= ? AND at < ?");
    if (!queue.isEmpty()) {
        number = m_file.knownNumberOf(queue.text()).value_or(-1);
        sql += QStringLiteral(" AND queue = ?");
    }
    QSqlQuery &query = m_file.statement(sql + QStringLiteral(" ORDER BY at"));
    query.bindValue(0, m_profile);
    query.bindValue(1, ms(range.begin - heldFor));
    query.bindValue(2, ms(range.end));
    if (!queue.isEmpty())
        query.bindValue(3, number);
    if (!m_file.run(query))
        return false;
    while (query.next())
        take(query.value(0).toLongLong(), instantIn(query, 1), countIn(query, 2));
    return m_file.finished(query);
}

Result<QList<TrendPoint>> HistoryReading::waiting(const QueueId &queue, HistoryRange range,
                                                  Milliseconds bucket)
{
    if (TrendSweep::buckets(range, bucket) > mostBuckets)
        return Error{.kind = ErrorKind::Invalid, .detail = QString::number(mostBuckets)};
    TrendSweep sweep(range, bucket);
    const bool isRead = eachWaiting(queue, range, [&sweep](qint64 of, Instant at, std::optional<qint64> waiting) {
        sweep.add(of, at, waiting);
    });
    if (!isRead)
        return m_file.lastError();
    return sweep.finish();
}

Result<QHash<QueueId, QList<TrendPoint>>> HistoryReading::waitingOfEach(HistoryRange range,
                                                                        Milliseconds bucket)
{
    if (TrendSweep::buckets(range, bucket) > mostBuckets)
        return Error{.kind = ErrorKind::Invalid, .detail = QString::number(mostBuckets)};
    std::map<qint64, TrendSweep> sweeps;
    const auto take = [&](qint64 of, Instant at, std::optional<qint64> waiting) {
        sweeps.try_emplace(of, range, bucket).first->second.add(of, at, waiting);
    };
    if (!eachWaiting(QueueId(), range, take))
        return m_file.lastError();
    QHash<QueueId, QList<TrendPoint>> trends;
    for (auto &[number, sweep] : sweeps) {
        if (const auto id = m_file.textOf(number))
            trends.insert(QueueId(*id), sweep.finish());
    }
    return trends;
}

Result<QList<QueueSample>> HistoryReading::queuesAt(Instant moment)
{
    QSqlQuery &query = m_file.statement(QStringLiteral(
        "SELECT queue, at, waiting, longest_wait, serving, ready, free, wrap_up, not_ready"
        " FROM queue_samples WHERE profile = ? AND at > ? AND at <= ? ORDER BY at"));
    query.bindValue(0, m_profile);
    query.bindValue(1, ms(moment - heldFor));
    query.bindValue(2, ms(moment));
    if (!m_file.run(query))
        return m_file.lastError();
    std::map<qint64, QueueSample> latest;
    while (query.next()) {
        QueueSample sample{.at = instantIn(query, 1),
                           .waiting = countIn(query, 2),
                           .serving = countIn(query, 4),
                           .ready = countIn(query, 5),
                           .free = countIn(query, 6),
                           .wrapUp = countIn(query, 7),
                           .notReady = countIn(query, 8)};
        if (const auto wait = countIn(query, 3))
            sample.longestWait = Milliseconds(*wait);
        latest[query.value(0).toLongLong()] = sample;
    }
    if (!m_file.finished(query))
        return m_file.lastError();
    QList<QueueSample> samples;
    for (auto &[number, sample] : latest) {
        if (const auto id = m_file.textOf(number)) {
            sample.queue = QueueId(*id);
            samples.append(sample);
        }
    }
    return samples;
}

Result<QList<FloorSample>> HistoryReading::floorSamples(HistoryRange range)
{
    QSqlQuery &query = m_file.statement(QStringLiteral(
        "SELECT at, agents_unknown, available, ringing, on_contact, wrap_up, not_ready, signed_out,"
        " contacts_unknown, phone, chat, email"
        " FROM floor_samples WHERE profile = ? AND at >= ? AND at < ? ORDER BY at"));
    query.bindValue(0, m_profile);
    query.bindValue(1, ms(range.begin));
    query.bindValue(2, ms(range.end));
    if (!m_file.run(query))
        return m_file.lastError();
    QList<FloorSample> samples;
    while (query.next()) {
        samples.append({.at = instantIn(query, 0),
                        .agents = countsIn<FloorSample::states>(query, 1),
                        .inProgress = countsIn<FloorSample::channels>(query, 1 + FloorSample::states)});
    }
    if (!m_file.finished(query))
        return m_file.lastError();
    return samples;
}

bool HistoryReading::readChanges(qint64 agent, HistoryRange range, QList<AgentChange> &changes)
{
    QSqlQuery &query = m_file.statement(QStringLiteral(
        "SELECT since, seen, state, reason, at_least FROM agent_changes"
        " WHERE profile = ? AND agent = ? AND since < ? AND since >="
        " coalesce((SELECT max(since) FROM agent_changes"
        "           WHERE profile = ? AND agent = ? AND since <= ?), ?) ORDER BY since"));
    query.bindValue(0, m_profile);
    query.bindValue(1, agent);
    query.bindValue(2, ms(range.end));
    query.bindValue(3, m_profile);
    query.bindValue(4, agent);
    query.bindValue(5, ms(range.begin));
    query.bindValue(6, ms(range.begin));
    if (!m_file.run(query))
        return false;
    while (query.next()) {
        AgentChange change{.reason = query.value(3).toString(),
                           .since = instantIn(query, 0),
                           .seen = instantIn(query, 1),
                           .isSinceAtLeast = query.value(4).toBool()};
        if (const auto state = countIn(query, 2); state && *state < FloorSample::states)
            change.state = AgentState(*state);
        changes.append(change);
    }
    return m_file.finished(query);
}

Result<QList<AgentSpan>> HistoryReading::timeline(const AgentId &agent, HistoryRange range)
{
    QList<AgentChange> changes;
    const auto number = m_file.knownNumberOf(agent.text());
    if (number && !readChanges(*number, range, changes))
        return m_file.lastError();
    if (changes.isEmpty())
        return QList<AgentSpan>();
    QSqlQuery &query = m_file.statement(QStringLiteral(
        "SELECT at FROM floor_samples WHERE profile = ? AND at >= ? AND at < ?"
        " AND available IS NOT NULL ORDER BY at"));
    query.bindValue(0, m_profile);
    query.bindValue(1, ms(changes.first().since));
    query.bindValue(2, ms(range.end));
    if (!m_file.run(query))
        return m_file.lastError();
    std::vector<Instant> observed;
    while (query.next())
        observed.push_back(instantIn(query, 0));
    if (!m_file.finished(query))
        return m_file.lastError();
    return agentSpans(changes, observed, range);
}

} // namespace floorwalker
