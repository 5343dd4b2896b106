// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/items/rowtable.h"
#include "models/records/calling/conference.h"

namespace floorwalker {

//! A participant of a conference as a row.
struct ParticipantLine : Participant {
    std::optional<Instant> since; //!< in the conference

    friend bool operator==(const ParticipantLine &, const ParticipantLine &) = default;
};

//! Who is in a conference, the first who came on top.
class ParticipantTable final : public RowTable<ParticipantLine>
{
    Q_OBJECT

public:
    ParticipantTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    //! at: when they were told. A beginning that moves by less than the answers are exact stays.
    void setParticipants(const QList<Participant> &participants, Instant at);

protected:
    const std::vector<Column<ParticipantLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;
    QVariant extra(int slot, int column, int role) const override;

private:
    std::vector<Column<ParticipantLine>> m_columns;
};

extern template class RowTable<ParticipantLine>;

} // namespace floorwalker
