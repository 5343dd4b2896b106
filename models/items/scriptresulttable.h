// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/records/contactpro/scriptresult.h"

#include <QTimeZone>

namespace floorwalker {

//! What agents filled in, the newest on top.
class ScriptResultTable final : public RowTable<ScriptResult>
{
    Q_OBJECT

public:
    ScriptResultTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

protected:
    const std::vector<Column<ScriptResult>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<ScriptResult>> m_columns;
};

extern template class RowTable<ScriptResult>;

} // namespace floorwalker
