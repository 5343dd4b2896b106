// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/latestlistentable.h"

#include "models/items/listencolumns.h"

namespace floorwalker {

namespace {

using L = LatestListen;

} // namespace

QList<LatestListen> latestListens(const CallRecording &recording, const QList<ListenLogEntry> &log, const QString &user)
{
    QList<LatestListen> listens;
    for (const ListenLine &line : listenLines(log, user)) {
        listens.append({.id = Id<LatestListenTag>(recording.id.text() + u'/' + line.id.text()),
                        .entry = line.entry,
                        .isOwn = line.isOwn,
                        .recording = recording.id,
                        .created = recording.created,
                        .ownerName = recording.ownerName,
                        .fileName = recording.shownName(),
                        .callId = recording.callId,
                        .contactId = recording.contactId});
    }
    return listens;
}

LatestListenTable::LatestListenTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          listenTimeColumn<L>(zone),
          listenerColumn<L>(),
          listenReasonColumn<L>(),
          //: When a call was recorded
          momentColumn<L>("creationTime", QT_TRANSLATE_NOOP("Columns", "Recorded at"), &L::created, zone),
          //: Whose recording it is: a user or a queue
          textColumn<L>("ownerName", QT_TRANSLATE_NOOP("Columns", "Owner"), &L::ownerName),
          textColumn<L>("fileName", QT_TRANSLATE_NOOP("Columns", "File"), &L::fileName),
          textColumn<L>("callId", QT_TRANSLATE_NOOP("Columns", "Call id"), &L::callId, false),
          idColumn<L, ContactTag>("contactId", QT_TRANSLATE_NOOP("Columns", "Contact id"), &L::contactId),
          idColumn<L, CallRecordingTag>("recording", QT_TRANSLATE_NOOP("Columns", "Recording id"), &L::recording),
          //: Of somebody who listened: the login name
          {.id = "userId", .title = QT_TRANSLATE_NOOP("Columns", "Login"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return line.entry.login.isEmpty() ? CellValue() : CellValue(line.entry.login); }, .isUsual = false},
      }
{
}

bool LatestListenTable::comesBefore(int slotA, int slotB) const
{
    return isNewer(inSlot(slotA).entry.at, inSlot(slotB).entry.at);
}

template class RowTable<LatestListen>;

} // namespace floorwalker
