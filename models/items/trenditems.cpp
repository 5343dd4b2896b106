// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/trenditems.h"

#include "models/history/historystore.h"
#include "models/history/recentwaiting.h"

#include <limits>

namespace floorwalker {

namespace {

double ms(Instant moment)
{
    return double(moment.time_since_epoch().count());
}

TrendItems::Points pointsOf(const QList<TrendPoint> &trend, Milliseconds bucket)
{
    TrendItems::Points points;
    points.reserve(trend.size());
    std::optional<Instant> expected;
    for (const TrendPoint &point : trend) {
        if (expected && point.begin > *expected)
            points.append({ms(*expected), std::numeric_limits<double>::quiet_NaN()});
        points.append({ms(point.begin), double(point.highest)});
        expected = point.begin + bucket;
    }
    return points;
}

} // namespace

TrendItems::TrendItems(HistoryStore &store, RecentWaiting &recent, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_recent(recent)
{
    connect(&recent, &RecentWaiting::changed, this, &TrendItems::recentChanged);
}

void TrendItems::waiting(const QueueId &queue, BusinessDay::Range range, Milliseconds bucket,
                         QObject *receiver, Done done)
{
    m_store.loadWaiting(queue, range, bucket, receiver,
                        [bucket, done = std::move(done)](const Result<QList<TrendPoint>> &trend) {
        if (trend)
            done(pointsOf(*trend, bucket));
        else
            done(trend.error());
    });
}

QList<float> TrendItems::recent(const QueueId &queue) const
{
    return m_recent.of(queue);
}

} // namespace floorwalker
