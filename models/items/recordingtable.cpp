// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/recordingtable.h"

#include "models/items/contentcolumns.h"
#include "models/wording/statetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

namespace {

using L = RecordingLine;

CellValue partValue(const L &line)
{
    return qint64(line.part);
}

QString partText(const L &line)
{
    //: Which recording of a call, and how many it has, as in "1 / 2"
    return line.parts > 1 ? QCoreApplication::translate("Columns", "%1 / %2").arg(line.part).arg(line.parts) : QString::number(line.part);
}

} // namespace

QList<RecordingLine> byCall(const QList<CallRecording> &recordings)
{
    QHash<QString, QList<qsizetype>> ofCall;
    QList<RecordingLine> lines;
    lines.reserve(recordings.size());
    for (const CallRecording &recording : recordings) {
        lines.append({recording, recording.created});
        if (!recording.callId.isEmpty())
            ofCall[recording.callId].append(lines.size() - 1);
    }
    for (QList<qsizetype> &places : ofCall) {
        std::sort(places.begin(), places.end(), [&lines](qsizetype a, qsizetype b) {
            return std::tie(lines[a].created, lines[a].id) < std::tie(lines[b].created, lines[b].id);
        });
        for (qsizetype i = 0; i < places.size(); ++i) {
            RecordingLine &line = lines[places[i]];
            line.part = int(i) + 1;
            line.parts = int(places.size());
            line.callAt = lines[places.constLast()].created;
        }
    }
    return lines;
}

RecordingTable::RecordingTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          momentColumn<L>("creationTime", QT_TRANSLATE_NOOP("Columns", "Time"), &L::created, zone),
          {"part", QT_TRANSLATE_NOOP("Columns", "Of call"),
           QT_TRANSLATE_NOOP("Columns", "Which recording of its call this is, where the call has several"), CellKind::Count,
           partValue, partText},
          //: Whose recording it is: a user or a queue
          textColumn<L>("ownerName", QT_TRANSLATE_NOOP("Columns", "Owner"), &L::ownerName),
          {.id = "ownerType", .title = QT_TRANSLATE_NOOP("Columns", "Owner type"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return line.ownerType.isEmpty() ? CellValue() : CellValue(line.ownerType); },
           .text = [](const L &line) { return line.ownerType.isEmpty() ? enDash : recordingOwnerText(line.ownerType); }},
          {.id = "fileName", .title = QT_TRANSLATE_NOOP("Columns", "File"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return line.shownName().isEmpty() ? CellValue() : CellValue(line.shownName()); }},
          textColumn<L>("callId", QT_TRANSLATE_NOOP("Columns", "Call id"), &L::callId, false),
          idColumn<L, ContactTag>("contactId", QT_TRANSLATE_NOOP("Columns", "Contact id"), &L::contactId),
          textColumn<L>("ownerId", QT_TRANSLATE_NOOP("Columns", "Owner id"), &L::ownerId, false),
          idColumn<L, CallRecordingTag>("id", QT_TRANSLATE_NOOP("Columns", "Recording id"), &L::id),
      }
{
}

bool RecordingTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    if (a.callAt != b.callAt)
        return isNewer(a.callAt, b.callAt);
    if (a.callId != b.callId)
        return a.callId < b.callId;
    return a.part < b.part;
}

template class RowTable<RecordingLine>;

} // namespace floorwalker
