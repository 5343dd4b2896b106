// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/samples.h"

#include <vector>

namespace floorwalker {

//! An agent's timeline. changes: of one agent, by since, the first perhaps before the range.
//! observed: when the agents were polled, in order; a state counts as known only while they were,
//! and between its since and the moment it was seen, which the server vouches for.
QList<AgentSpan> agentSpans(const QList<AgentChange> &changes, const std::vector<Instant> &observed,
                            HistoryRange range);

} // namespace floorwalker
