// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/ledgertable.h"

#include "models/items/ledgerwords.h"

namespace floorwalker {

namespace {

using L = LedgerLine;

//! The order of the states on screen.
int groupOf(EntryState state)
{
    switch (state) {
    case EntryState::Unknown: return 0;
    case EntryState::Sent: return 1;
    case EntryState::Planned: return 2;
    case EntryState::Arrived:
    case EntryState::Refused:
    case EntryState::Dropped: break;
    }
    return 3;
}

Mark markOf(EntryState state)
{
    switch (state) {
    case EntryState::Planned: return Mark::Waiting;
    case EntryState::Sent: return Mark::UnderWay;
    case EntryState::Arrived: return Mark::Good;
    case EntryState::Refused: return Mark::Bad;
    case EntryState::Unknown: return Mark::Attention;
    case EntryState::Dropped: break;
    }
    return Mark::Off;
}

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

} // namespace

LedgerLine::LedgerLine(const Entry &entry, Milliseconds listingLag)
    : id(QString::number(entry.id))
    , number(entry.id)
    , kind(entry.write.kind)
    , batch(entry.write.batch)
    , title(entry.write.title)
    , state(entry.state)
    , attempts(entry.attempts)
    , planned(entry.planned)
    , sent(entry.sent)
    , serverId(entry.idAtServer())
    , reason(entry.reason)
{
    if (sent)
        provable = *sent + entry.deadline + listingLag;
}

LedgerTable::LedgerTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: What kind of write it is, as in "Add callback"
          {"kind", QT_TRANSLATE_NOOP("Columns", "What"), nullptr, CellKind::Text,
           [](const L &line) -> CellValue { return writeKindText(line.kind); }},
          //: Whom or what a write is about, as in "+358401234567 → 152"
          {"title", QT_TRANSLATE_NOOP("Columns", "About"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.title); }},
          //: How far a write has come
          {"state", QT_TRANSLATE_NOOP("Columns", "State"), nullptr, CellKind::State,
           [](const L &line) -> CellValue { return qint64(groupOf(line.state) * 10 + int(line.state)); },
           [](const L &line) { return entryStateText(line.state); },
           [](const L &line, Instant) {
               return line.state == EntryState::Unknown ? Severity::Warning : Severity::None;
           }},
          {"attempts", QT_TRANSLATE_NOOP("Columns", "Attempts"), QT_TRANSLATE_NOOP("Columns", "How often it was sent"),
           CellKind::Count, [](const L &line) -> CellValue { return qint64(line.attempts); }},
          //: When a write was put into the ledger
          {"planned", QT_TRANSLATE_NOOP("Columns", "Planned"), nullptr, CellKind::Moment,
           [](const L &line) { return cellValue(std::optional(line.planned)); }},
          {"sent", QT_TRANSLATE_NOOP("Columns", "Last sent"), nullptr, CellKind::Moment,
           [](const L &line) { return cellValue(line.sent); }},
          {"serverId", QT_TRANSLATE_NOOP("Columns", "Server's id"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.serverId); }},
          //: Why a write was refused, or cannot be proven
          {"reason", QT_TRANSLATE_NOOP("Columns", "Why"), nullptr, CellKind::Text,
           [](const L &line) { return known(reasonText(line.reason).sentence); }},
      }
{
}

//! Open ones in the order in which they came: the oldest has waited longest.
bool LedgerTable::comesBefore(int slotA, int slotB) const
{
    const LedgerLine &a = inSlot(slotA);
    const LedgerLine &b = inSlot(slotB);
    if (groupOf(a.state) != groupOf(b.state))
        return groupOf(a.state) < groupOf(b.state);
    return a.isOpen() ? a.number < b.number : a.number > b.number;
}

QVariant LedgerTable::extra(int slot, int column, int role) const
{
    if (role == MarkRole && kindOf(column) == CellKind::State)
        return int(markOf(inSlot(slot).state));
    return {};
}

template class RowTable<LedgerLine>;

} // namespace floorwalker
