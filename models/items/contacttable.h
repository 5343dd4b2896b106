// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/live/floorlines.h"

namespace floorwalker {

//! Open contacts, those in queue first, the longest waiting on top.
class ContactTable final : public RowTable<ContactLine>
{
    Q_OBJECT

public:
    ContactTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

protected:
    const std::vector<Column<ContactLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<ContactLine>> m_columns;
};

extern template class RowTable<ContactLine>;

} // namespace floorwalker
