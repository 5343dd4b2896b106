// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/records/contactpro/callrecording.h"

#include <QTimeZone>

namespace floorwalker {

//! One recording as the list shows it, among those of its call.
struct RecordingLine : CallRecording {
    std::optional<Instant> callAt; //!< of the newest recording of the call
    int part = 1; //!< from 1, the oldest first
    int parts = 1; //!< of the call, as far as they were found

    friend bool operator==(const RecordingLine &, const RecordingLine &) = default;
};

//! Tells each which of its call's it is.
QList<RecordingLine> byCall(const QList<CallRecording> &recordings);

//! Recordings, the newest call on top and its recordings together.
class RecordingTable final : public RowTable<RecordingLine>
{
    Q_OBJECT

public:
    RecordingTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

protected:
    const std::vector<Column<RecordingLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<RecordingLine>> m_columns;
};

extern template class RowTable<RecordingLine>;

} // namespace floorwalker
