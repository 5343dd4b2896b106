// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/listentable.h"

namespace floorwalker {

//! Somebody listened to one of many recordings.
struct LatestListen {
    Id<struct LatestListenTag> id; //!< of recording and entry
    ListenLogEntry entry;
    bool isOwn = false;
    CallRecordingId recording;
    std::optional<Instant> created; //!< the recording
    QString ownerName;
    QString fileName; //!< its last segment
    QString callId;
    ContactId contactId;

    friend bool operator==(const LatestListen &, const LatestListen &) = default;
};

//! user: the login of who is signed in.
QList<LatestListen> latestListens(const CallRecording &recording, const QList<ListenLogEntry> &log, const QString &user);

//! Who listened to which recording, when and why; the latest on top.
class LatestListenTable final : public RowTable<LatestListen>
{
    Q_OBJECT

public:
    LatestListenTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

protected:
    const std::vector<Column<LatestListen>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<LatestListen>> m_columns;
};

extern template class RowTable<LatestListen>;

} // namespace floorwalker
