// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/records/contactpro/agent.h"

namespace floorwalker::bench {

struct WideRow {
    Id<struct WideTag> id;
    QString name;
    QString channel;
    QString reason;
    AgentState state = AgentState::Unknown;
    Instant since;
    Milliseconds handled{0};
    std::array<qint64, 6> counts{};

    friend bool operator==(const WideRow &, const WideRow &) = default;
};

//! Twelve columns of the product's kinds over the product's table mechanism.
class WideTable final : public RowTable<WideRow>
{
    Q_OBJECT

public:
    WideTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    static QList<WideRow> rows(int count);

protected:
    const std::vector<Column<WideRow>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<WideRow>> m_columns;
};

} // namespace floorwalker::bench
