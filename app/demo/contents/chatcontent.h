// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/simulation.h"

namespace demo {

//! What was said in a chat up to now, through all its segments.
struct ChatContent {
    QList<ChatParticipant> participants;
    QList<ChatLine> lines; //!< oldest first

    static ChatContent of(const Simulation &floor, const Guid &group);
};

} // namespace demo
