// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/recipienttable.h"

namespace floorwalker {

namespace {

using L = RecipientLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

} // namespace

RecipientTable::RecipientTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          {"row", QT_TRANSLATE_NOOP("Columns", "Row"), nullptr, CellKind::Count,
           [](const L &line) { return CellValue(line.row); }},
          {"address", QT_TRANSLATE_NOOP("Columns", "Recipient"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.address); }},
          //: What becomes of a recipient: would be sent, or why not
          {"verdict", QT_TRANSLATE_NOOP("Columns", "Verdict"), nullptr, CellKind::Text,
           [](const L &line) { return CellValue(line.verdict); }, {},
           [](const L &line, Instant) { return line.severity; }},
          {"reason", QT_TRANSLATE_NOOP("Columns", "Reason"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.reason); }},
      }
{
}

bool RecipientTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    return a.severity != b.severity ? a.severity > b.severity : a.id < b.id;
}

template class RowTable<RecipientLine>;

} // namespace floorwalker
