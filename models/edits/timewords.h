// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/times.h"

#include <QTimeZone>

#include <optional>

namespace floorwalker {

//! A time ahead as somebody wrote it, understood.
struct SpokenTime {
    std::optional<Instant> moment; //!< nothing: as soon as possible
    QString note; //!< what was decided for the writer, to be shown beside; else empty
    friend bool operator==(const SpokenTime &, const SpokenTime &) = default;
};

//! "tomorrow 9:30", "in 2 h", "mon 10:00", "24.12. 10:00", "2026-03-29 03:30", "asap" and the Finnish
//! words for them, whatever the program's language; ISO 8601 with an offset is taken as it is.
//!
//! Minutes and hours are time that passes, days and weeks are dates: "in 1 day" is tomorrow at this
//! time of the clock. A time the clocks skip is refused with the nearest two; of a time that comes
//! twice the first is meant. A weekday, also the next one, is the first to come; a time alone is the
//! first to come. What has passed or is more than a year ahead is refused. The error is Invalid with
//! a sentence for people.
Result<SpokenTime> timeFromWords(const QString &text, Instant now, const QTimeZone &zone);

} // namespace floorwalker
