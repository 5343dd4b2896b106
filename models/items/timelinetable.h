// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/search/timeline.h"

#include <QTimeZone>

namespace floorwalker {

using TimelineLineId = Id<struct TimelineLineTag>;

//! One entry of a journey's timeline in words.
struct TimelineLine {
    TimelineLineId id;
    TimelineEntry::Kind kind = TimelineEntry::Kind::Segment;
    int place = 0;
    std::optional<Instant> begin;
    std::optional<Instant> connected; //!< of a segment
    std::optional<Instant> end;
    QString time; //!< "09:12:04" in the profile's zone; empty where the server told none
    QString date;
    QString what; //!< "Call in"
    QStringList about; //!< who and where, then how long
    CallRecordingId recording; //!< of a recording's entry
    bool isChosen = false; //!< the segment the journey was opened by
    bool isOpen = false; //!< a segment that goes on

    QString spoken() const; //!< all of it as one line

    friend bool operator==(const TimelineLine &, const TimelineLine &) = default;
};

//! What happened to a contact, oldest first: one line an entry, gaps between segments too.
class TimelineTable final : public RowTable<TimelineLine>
{
    Q_OBJECT

public:
    TimelineTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

    void setContents(const JourneyContents &contents, const ContactId &chosen);
    const QTimeZone &zone() const { return m_zone; }

    struct Extent {
        Instant begin;
        Instant end;
    };
    //! From the first segment's beginning to the end of the last, or now; nothing without one.
    std::optional<Extent> extent() const;

protected:
    const std::vector<Column<TimelineLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override { return inSlot(slotA).place < inSlot(slotB).place; }

private:
    QTimeZone m_zone;
    std::vector<Column<TimelineLine>> m_columns;
};

extern template class RowTable<TimelineLine>;

} // namespace floorwalker
