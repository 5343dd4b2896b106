// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/donotcontacttable.h"

namespace floorwalker {

namespace {

using L = DoNotContactLine;

} // namespace

DoNotContactTable::DoNotContactTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: A phone number, or another address such as of mail
          {"address", QT_TRANSLATE_NOOP("Columns", "Number or address"), nullptr, CellKind::Text,
           [](const L &row) -> CellValue { return row.entry.address; }},
          //: Why somebody is not to be contacted
          {"reason", QT_TRANSLATE_NOOP("Columns", "Reason"), nullptr, CellKind::Text,
           [](const L &row) { return row.entry.reason.isEmpty() ? CellValue() : CellValue(row.entry.reason); }},
          //: When somebody was put on a list
          {"since", QT_TRANSLATE_NOOP("Columns", "Since"), nullptr, CellKind::Moment,
           [](const L &row) { return cellValue(std::optional(row.entry.since)); }},
      }
{
}

void DoNotContactTable::setEntries(const QList<DoNotContactEntry> &entries)
{
    QList<DoNotContactLine> lines;
    lines.reserve(entries.size());
    for (const DoNotContactEntry &entry : entries)
        lines.append({decltype(DoNotContactLine::id)(entry.address), entry});
    setRows(lines);
}

bool DoNotContactTable::comesBefore(int slotA, int slotB) const
{
    const DoNotContactEntry &a = inSlot(slotA).entry;
    const DoNotContactEntry &b = inSlot(slotB).entry;
    return a.since != b.since ? a.since > b.since : a.address < b.address;
}

template class RowTable<DoNotContactLine>;

} // namespace floorwalker
