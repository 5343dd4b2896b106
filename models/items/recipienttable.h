// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/items/rowtable.h"

namespace floorwalker {

//! A recipient as the pre-flight judged him.
struct RecipientLine {
    Id<struct RecipientTag> id; //!< his place in the list
    qint64 row = 0;
    QString address;
    QString verdict; //!< in words
    Severity severity = Severity::None;
    QString reason;

    friend bool operator==(const RecipientLine &, const RecipientLine &) = default;
};

//! Judged recipients, those left out first, then in the order of their list.
class RecipientTable final : public RowTable<RecipientLine>
{
    Q_OBJECT

public:
    RecipientTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

protected:
    const std::vector<Column<RecipientLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<RecipientLine>> m_columns;
};

extern template class RowTable<RecipientLine>;

} // namespace floorwalker
