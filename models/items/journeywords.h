// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/timelinetable.h"
#include "models/search/journey.h"

namespace floorwalker {

//! The timeline in words; chosen: the segment the journey was opened by.
QList<TimelineLine> timelineLines(const JourneyContents &contents, const ContactId &chosen, const QTimeZone &zone);

QString partName(JourneyPart part); //!< "Recordings"
QString nothingText(JourneyPart part); //!< "This contact has no chat."
QString consentText(const CustomerConsent &consent); //!< "recording: agreed"

} // namespace floorwalker
