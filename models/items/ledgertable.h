// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/items/rowtable.h"
#include "models/ledger/entry.h"

namespace floorwalker {

using LedgerLineId = Id<struct LedgerLineTag>;

//! A write as the ledger's page shows it.
struct LedgerLine {
    explicit LedgerLine(const Entry &entry, Milliseconds listingLag = {});
    LedgerLine() = default;

    bool isOpen() const { return state == EntryState::Planned || state == EntryState::Sent || state == EntryState::Unknown; }

    LedgerLineId id; //!< the number as text
    EntryId number = 0;
    QString kind; //!< "callback.add"
    QString batch;
    QString title; //!< "+358401234567 → 152"
    EntryState state = EntryState::Planned;
    int attempts = 0;
    Instant planned;
    std::optional<Instant> sent; //!< the last attempt, by the server's clock
    std::optional<Instant> provable; //!< from when on the server's list can tell
    QString serverId;
    QString reason; //!< a key of reasonText(), or the server's words

    friend bool operator==(const LedgerLine &, const LedgerLine &) = default;
};

//! The writes of the ledger: what a person must decide first, then what waits for an answer, what was
//! not sent, and all that is settled, the newest on top.
class LedgerTable final : public RowTable<LedgerLine>
{
    Q_OBJECT

public:
    LedgerTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

protected:
    const std::vector<Column<LedgerLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;
    QVariant extra(int slot, int column, int role) const override;

private:
    std::vector<Column<LedgerLine>> m_columns;
};

extern template class RowTable<LedgerLine>;

} // namespace floorwalker
