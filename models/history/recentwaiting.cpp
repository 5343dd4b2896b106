// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/recentwaiting.h"

#include "models/history/historystore.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace floorwalker {

namespace {

constexpr Milliseconds minute = std::chrono::minutes(1);
constexpr float gap = std::numeric_limits<float>::quiet_NaN();

qint64 minuteOf(Instant at)
{
    return at.time_since_epoch() / minute;
}

} // namespace

RecentWaiting::RecentWaiting(QObject *parent)
    : QObject(parent)
    , m_total(minutes, gap)
{
}

void RecentWaiting::follow(Floor &floor)
{
    connect(&floor, &Floor::answered, this, [this, &floor](FeedId id) {
        if (id != FeedId::QueueStatuses)
            return;
        const Instant at = floor.health(id).answeredAt.value_or(floor.serverNow());
        take(samplesOf(floor.queues(), at), at);
    });
}

void RecentWaiting::load(HistoryStore &store, Instant now)
{
    if (m_minute != 0)
        moveBy(minuteOf(now) - m_minute);
    m_minute = minuteOf(now);
    const HistoryRange range{begin(), begin() + minutes * minute};
    using Trends = QHash<QueueId, QList<TrendPoint>>;
    store.loadWaitingOfEach(range, minute, this, [this](const Result<Trends> &trends) {
        if (!trends)
            return; // the store tells
        for (auto it = trends->cbegin(); it != trends->cend(); ++it)
            fill(series(it.key()), *it);
        emit changed();
    });
    store.loadWaiting(QueueId(), range, minute, this, [this](const Result<QList<TrendPoint>> &trend) {
        if (!trend)
            return;
        fill(m_total, *trend);
        emit changed();
    });
}

void RecentWaiting::take(const QList<QueueSample> &samples, Instant at)
{
    const qint64 before = m_minute;
    moveTo(minuteOf(at));
    bool isChanged = m_minute != before;
    std::optional<qint64> sum;
    for (const QueueSample &sample : samples) {
        QList<float> &values = series(sample.queue);
        if (!sample.waiting)
            continue;
        sum = sum.value_or(0) + *sample.waiting;
        isChanged = raise(values, at, float(*sample.waiting)) || isChanged;
    }
    if (sum)
        isChanged = raise(m_total, at, float(*sum)) || isChanged;
    if (isChanged)
        emit changed();
}

QList<float> RecentWaiting::of(const QueueId &queue) const
{
    return m_series.value(queue);
}

Instant RecentWaiting::begin() const
{
    return Instant((m_minute - minutes + 1) * minute);
}

//! Every series moves on together, so that the last value is always of the present minute.
void RecentWaiting::moveTo(qint64 present)
{
    if (m_minute != 0)
        moveBy(std::max<qint64>(0, present - m_minute));
    m_minute = std::max(m_minute, present);
}

void RecentWaiting::moveBy(qint64 ahead)
{
    const qint64 steps = std::clamp<qint64>(std::abs(ahead), 0, minutes);
    if (steps == 0)
        return;
    const auto move = [steps, ahead](QList<float> &values) {
        for (qint64 i = 0; i < steps; ++i) {
            if (ahead > 0) {
                values.removeFirst(); // moves a pointer (Qt 6), not the values
                values.append(gap);
            } else {
                values.removeLast();
                values.prepend(gap);
            }
        }
    };
    move(m_total);
    for (QList<float> &values : m_series)
        move(values);
}

QList<float> &RecentWaiting::series(const QueueId &queue)
{
    QList<float> &values = m_series[queue];
    if (values.isEmpty())
        values.fill(gap, minutes);
    return values;
}

//! True when the value of that minute is higher now.
bool RecentWaiting::raise(QList<float> &values, Instant at, float value)
{
    const qint64 index = minutes - 1 - (m_minute - minuteOf(at));
    if (index < 0 || index >= values.size() || values[index] >= value)
        return false;
    values[index] = value;
    return true;
}

void RecentWaiting::fill(QList<float> &values, const QList<TrendPoint> &points)
{
    for (const TrendPoint &point : points)
        raise(values, point.begin, float(point.highest));
}

} // namespace floorwalker
