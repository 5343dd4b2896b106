// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/listeningnote.h"
#include "models/items/rowtable.h"

#include <QTimeZone>

namespace floorwalker {

//! The notes on one recording, in the order of their places in it.
class ListeningNoteTable final : public RowTable<ListeningNote>
{
    Q_OBJECT

public:
    ListeningNoteTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

protected:
    const std::vector<Column<ListeningNote>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<ListeningNote>> m_columns;
};

extern template class RowTable<ListeningNote>;

} // namespace floorwalker
