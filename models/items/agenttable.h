// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/live/floorlines.h"

namespace floorwalker {

//! All agents, by what they do (those with a customer first), then longest in state.
class AgentTable final : public RowTable<AgentLine>
{
    Q_OBJECT

public:
    AgentTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    static QString queuesText(const AgentLine &line); //!< names of the queues served

protected:
    const std::vector<Column<AgentLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<AgentLine>> m_columns;
};

extern template class RowTable<AgentLine>;

} // namespace floorwalker
