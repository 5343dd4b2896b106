// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/contactcounts.h"
#include "models/figures/figure.h"

namespace floorwalker {

//! Averages are in milliseconds, shares from 0 to 1. (product.md, 7)
Figure averageSpeedOfAnswer(const ContactCounts &counts);
Figure averageHandlingTime(const ContactCounts &counts);
Figure abandonment(const ContactCounts &counts);
Figure strictAbandonment(const ContactCounts &counts); //!< short abandons leave both sides
Figure occupancy(const std::optional<StateTimes> &times); //!< undefined without state history

} // namespace floorwalker
