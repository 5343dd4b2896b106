// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/records/contactpro/message.h"

namespace floorwalker {

//! A recipient of a message as a row.
struct DestinationLine {
    Id<struct DestinationTag> id; //!< its place in the message: an address may stand there twice
    Destination destination;

    friend bool operator==(const DestinationLine &, const DestinationLine &) = default;
};

//! The recipients of one message: failed ones first, then by their order.
class DestinationTable final : public RowTable<DestinationLine>
{
    Q_OBJECT

public:
    DestinationTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    void setDestinations(const QList<Destination> &destinations);

protected:
    const std::vector<Column<DestinationLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;
    QVariant extra(int slot, int column, int role) const override;

private:
    std::vector<Column<DestinationLine>> m_columns;
};

extern template class RowTable<DestinationLine>;

} // namespace floorwalker
