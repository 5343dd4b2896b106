// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/listeningnotetable.h"

#include "models/items/contentcolumns.h"

namespace floorwalker {

namespace {

using N = ListeningNote;

} // namespace

ListeningNoteTable::ListeningNoteTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: The place in a recording a note is about, as in "00:02:14"
          {.id = "positionMs", .title = QT_TRANSLATE_NOOP("Columns", "At"), .hint = nullptr, .kind = CellKind::Duration,
           .value = [](const N &note) -> CellValue { return note.position.count(); }},
          //: What somebody wrote about a place of a recording
          textColumn<N>("text", QT_TRANSLATE_NOOP("Columns", "Note"), &N::text),
          //: Who wrote something
          textColumn<N>("writtenBy", QT_TRANSLATE_NOOP("Columns", "Written by"), &N::author),
          //: When something was written
          {.id = "writtenTime", .title = QT_TRANSLATE_NOOP("Columns", "Written"), .hint = nullptr, .kind = CellKind::Moment,
           .value = [](const N &note) { return cellValue(std::optional(note.written)); },
           .text = [zone](const N &note) { return momentText(note.written, zone); }},
          idColumn<N, CallRecordingTag>("recording", QT_TRANSLATE_NOOP("Columns", "Recording id"), &N::recording),
          textColumn<N>("callId", QT_TRANSLATE_NOOP("Columns", "Call id"), &N::callId, false),
      }
{
}

bool ListeningNoteTable::comesBefore(int slotA, int slotB) const
{
    const N &a = inSlot(slotA);
    const N &b = inSlot(slotB);
    return std::tie(a.position, a.written, a.id) < std::tie(b.position, b.written, b.id);
}

template class RowTable<ListeningNote>;

} // namespace floorwalker
