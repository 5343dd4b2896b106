// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/search/journeycontents.h"

namespace floorwalker {

//! Something that happened in a journey, or the time in which nothing did.
struct TimelineEntry {
    enum class Kind { Segment, Gap, Chat, Email, Recording, ScriptResult, Callback };

    Kind kind = Kind::Segment;
    std::optional<Instant> begin; //!< nothing: the server sent no time
    std::optional<Instant> end; //!< of a segment, nothing while it lasts or when the server sent none
    int index = 0; //!< in the list of its kind; of a gap, of the segment after it

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

//! By time; what has none comes last. A gap is a second or more between segments in which none goes
//! on; after a segment whose end is not known there is none.
QList<TimelineEntry> timelineOf(const JourneyContents &contents);

} // namespace floorwalker
