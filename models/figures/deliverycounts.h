// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/message.h"

namespace floorwalker {

//! How many recipients of one or more messages are in which status. Each entry of a message counts,
//! also an address that stands in it twice.
struct DeliveryCounts {
    std::array<qint64, allDeliveryStatuses.size()> byStatus{}; //!< by int(DeliveryStatus)

    qint64 of(DeliveryStatus status) const { return byStatus[size_t(status)]; }
    qint64 all() const;
    qint64 open() const { return of(DeliveryStatus::Added) + of(DeliveryStatus::Processing); }
    void add(const DeliveryCounts &counts);

    friend bool operator==(const DeliveryCounts &, const DeliveryCounts &) = default;
};

DeliveryCounts countsOf(const QList<Destination> &destinations);

//! How far a message has come with all its recipients.
enum class MessageStage {
    Ahead, //!< its time has not come
    Waiting, //!< its time has come, and nobody was sent it yet
    UnderWay,
    Handled, //!< by everybody
    Failed, //!< it is over, and some did not get it
    Unknown //!< a status nobody knows is among them, or there are no recipients
};
inline constexpr std::array allMessageStages{MessageStage::Ahead, MessageStage::Waiting, MessageStage::UnderWay,
                                             MessageStage::Handled, MessageStage::Failed, MessageStage::Unknown};

MessageStage stageOf(const DeliveryCounts &counts, const std::optional<Instant> &sendTime, Instant now);

} // namespace floorwalker
