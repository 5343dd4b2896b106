// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/audittable.h"

namespace floorwalker {

namespace {

using L = LoggedLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

} // namespace

AuditTable::AuditTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: The number of a line in a log
          {"number", QT_TRANSLATE_NOOP("Columns", "Line"), nullptr, CellKind::Count,
           [](const L &row) -> CellValue { return row.line.number; }},
          //: When something was done
          {"at", QT_TRANSLATE_NOOP("Columns", "Time"), nullptr, CellKind::Moment,
           [](const L &row) { return cellValue(std::optional(row.line.at)); }},
          //: The user who did something
          {"who", QT_TRANSLATE_NOOP("Columns", "Who"), nullptr, CellKind::Text,
           [](const L &row) { return known(row.line.who); }},
          //: What was done
          {"action", QT_TRANSLATE_NOOP("Columns", "Action"), QT_TRANSLATE_NOOP("Columns", "As it stands in the log"),
           CellKind::Text, [](const L &row) { return known(row.line.action); }},
          //: What it was done to: the number in the ledger, and the server's id
          {"subject", QT_TRANSLATE_NOOP("Columns", "Subject"), QT_TRANSLATE_NOOP("Columns", "The number in the ledger, and the server's id"),
           CellKind::Text, [](const L &row) { return known(row.line.subject); }},
          //: What came of it
          {"outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), QT_TRANSLATE_NOOP("Columns", "As it stands in the log"),
           CellKind::Text, [](const L &row) { return known(row.line.outcome); }},
      }
{
}

bool AuditTable::comesBefore(int slotA, int slotB) const
{
    return inSlot(slotA).line.number > inSlot(slotB).line.number;
}

template class RowTable<LoggedLine>;

} // namespace floorwalker
