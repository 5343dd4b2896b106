// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/audit/auditlog.h"
#include "models/base/ids.h"
#include "models/items/rowtable.h"

namespace floorwalker {

//! A line of the audit log as a row.
struct LoggedLine {
    Id<struct LoggedLineTag> id; //!< the number as text
    AuditLine line;

    friend bool operator==(const LoggedLine &, const LoggedLine &) = default;
};

//! The last lines of the audit log, the newest on top. Actions and outcomes stand as in the log.
class AuditTable final : public RowTable<LoggedLine>
{
    Q_OBJECT

public:
    AuditTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

protected:
    const std::vector<Column<LoggedLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<LoggedLine>> m_columns;
};

extern template class RowTable<LoggedLine>;

} // namespace floorwalker
