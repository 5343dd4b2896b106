// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/contactfigures.h"

namespace floorwalker {

ContactCounts &ContactCounts::operator+=(const ContactCounts &other)
{
    answered += other.answered;
    answeredInTarget += other.answeredInTarget;
    abandoned += other.abandoned;
    abandonedInTarget += other.abandonedInTarget;
    abandonedLate += other.abandonedLate;
    shortAbandons += other.shortAbandons;
    closed += other.closed;
    waitOfAnswered += other.waitOfAnswered;
    handled += other.handled;
    handling += other.handling;
    wrapUp += other.wrapUp;
    return *this;
}

Figure averageSpeedOfAnswer(const ContactCounts &counts)
{
    return ratio(counts.waitOfAnswered.count(), counts.answered);
}

Figure averageHandlingTime(const ContactCounts &counts)
{
    return ratio((counts.handling + counts.wrapUp).count(), counts.handled);
}

Figure abandonment(const ContactCounts &counts)
{
    return ratio(counts.abandoned, counts.offered());
}

Figure strictAbandonment(const ContactCounts &counts)
{
    return ratio(counts.abandoned - counts.shortAbandons, counts.offered() - counts.shortAbandons);
}

Figure occupancy(const std::optional<StateTimes> &times)
{
    if (!times)
        return {};
    const Milliseconds busy = times->talk + times->hold + times->wrapUp;
    return ratio(busy.count(), (busy + times->idle).count());
}

} // namespace floorwalker
