// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/answertally.h"
#include "models/items/rowtable.h"

namespace floorwalker {

//! How often each answer was given: script by script, question by question.
class AnswerTable final : public RowTable<AnswerTally>
{
    Q_OBJECT

public:
    AnswerTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

protected:
    const std::vector<Column<AnswerTally>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override { return inSlot(slotA).place < inSlot(slotB).place; }

private:
    std::vector<Column<AnswerTally>> m_columns;
};

extern template class RowTable<AnswerTally>;

} // namespace floorwalker
