// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/items/rowtable.h"

namespace floorwalker {

//! An identity that does not want messages.
struct OptOutLine {
    Id<struct OptOutTag> id; //!< the identity itself

    friend bool operator==(const OptOutLine &, const OptOutLine &) = default;
};

//! One list of opt-outs of an app, in the order of the identities.
class OptOutTable final : public RowTable<OptOutLine>
{
    Q_OBJECT

public:
    OptOutTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    void setIdentities(const QStringList &identities);

protected:
    const std::vector<Column<OptOutLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override { return inSlot(slotA).id < inSlot(slotB).id; }

private:
    std::vector<Column<OptOutLine>> m_columns;
};

extern template class RowTable<OptOutLine>;

} // namespace floorwalker
