// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/records/contactpro/email.h"

#include <QTimeZone>

namespace floorwalker {

//! E-mails, the newest on top.
class EmailTable final : public RowTable<Email>
{
    Q_OBJECT

public:
    EmailTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

protected:
    const std::vector<Column<Email>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<Email>> m_columns;
};

extern template class RowTable<Email>;

} // namespace floorwalker
