// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/deliverycounts.h"
#include "models/items/rowtable.h"

#include <QTimeZone>

namespace floorwalker {

//! One message as the campaigns' page shows it.
struct MessageLine {
    Id<struct MessageLineTag> id; //!< ids of messages repeat: keyOf()
    Message message;
    DeliveryCounts counts;
    MessageStage stage = MessageStage::Unknown; //!< when the lines were made
    QString campaign; //!< our name of it; empty: not sent from this computer

    friend bool operator==(const MessageLine &, const MessageLine &) = default;
};

//! When it is, or was, to be sent.
std::optional<Instant> sendMoment(const Message &message);

//! All messages of a range, what is under way first, then what is ahead, the next one first, then what
//! is over, the latest first.
class MessageTable final : public RowTable<MessageLine>
{
    Q_OBJECT

public:
    MessageTable(ServerNow serverNow, const Clock &clock, QTimeZone zone, QObject *parent = nullptr);

    void setStages(const QList<MessageStage> &stages); //!< only those of one of them; none: all

protected:
    const std::vector<Column<MessageLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;
    bool admits(int slot) const override;
    QVariant extra(int slot, int column, int role) const override;

private:
    QList<MessageStage> m_stages;
    std::vector<Column<MessageLine>> m_columns;
};

extern template class RowTable<MessageLine>;

} // namespace floorwalker
