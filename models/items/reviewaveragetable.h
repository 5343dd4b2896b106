// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/reviewscore.h"
#include "models/items/rowtable.h"

namespace floorwalker {

//! What reviews gave each agent in each week, the latest week on top.
class ReviewAverageTable final : public RowTable<ReviewAverage>
{
    Q_OBJECT

public:
    ReviewAverageTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

protected:
    const std::vector<Column<ReviewAverage>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<ReviewAverage>> m_columns;
};

extern template class RowTable<ReviewAverage>;

} // namespace floorwalker
