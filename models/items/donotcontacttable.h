// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/desk/deskfile.h"
#include "models/items/rowtable.h"

namespace floorwalker {

//! An entry of the do-not-contact list as a row.
struct DoNotContactLine {
    Id<struct DoNotContactTag> id; //!< the address
    DoNotContactEntry entry;

    friend bool operator==(const DoNotContactLine &, const DoNotContactLine &) = default;
};

//! The do-not-contact list, the newest on top.
class DoNotContactTable final : public RowTable<DoNotContactLine>
{
    Q_OBJECT

public:
    DoNotContactTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    void setEntries(const QList<DoNotContactEntry> &entries);

protected:
    const std::vector<Column<DoNotContactLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<DoNotContactLine>> m_columns;
};

extern template class RowTable<DoNotContactLine>;

} // namespace floorwalker
