// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/deliverycounts.h"

#include <numeric>

namespace floorwalker {

qint64 DeliveryCounts::all() const
{
    return std::accumulate(byStatus.begin(), byStatus.end(), qint64(0));
}

void DeliveryCounts::add(const DeliveryCounts &counts)
{
    for (size_t status = 0; status < byStatus.size(); ++status)
        byStatus[status] += counts.byStatus[status];
}

DeliveryCounts countsOf(const QList<Destination> &destinations)
{
    DeliveryCounts counts;
    for (const Destination &destination : destinations)
        ++counts.byStatus[size_t(destination.status)];
    return counts;
}

MessageStage stageOf(const DeliveryCounts &counts, const std::optional<Instant> &sendTime, Instant now)
{
    using Status = DeliveryStatus;
    if (counts.all() == 0 || counts.of(Status::Unknown) > 0)
        return MessageStage::Unknown;
    if (counts.of(Status::Added) == counts.all())
        return sendTime && *sendTime > now ? MessageStage::Ahead : MessageStage::Waiting;
    if (counts.open() > 0)
        return MessageStage::UnderWay;
    return counts.of(Status::Failed) > 0 ? MessageStage::Failed : MessageStage::Handled;
}

} // namespace floorwalker
