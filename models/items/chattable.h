// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/records/contactpro/chat.h"

#include <QTimeZone>

namespace floorwalker {

//! Chats, the newest on top.
class ChatTable final : public RowTable<Chat>
{
    Q_OBJECT

public:
    ChatTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

protected:
    const std::vector<Column<Chat>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<Chat>> m_columns;
};

extern template class RowTable<Chat>;

} // namespace floorwalker
