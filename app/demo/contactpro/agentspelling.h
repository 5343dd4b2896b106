// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/contactpro/tenancy.h"

namespace demo {

class Json;

//! Writes an agent's fields in the tenant's spelling. None is documented; these are the sets:
//!
//!   set  name                 state                                        reason          since
//!   a    name                 state: Free Busy WrapUp NotReady Ringing     reason          stateSince (ISO)
//!                             SignedOut; readyState: Ready NotReady
//!   b    agentName            status: READY TALKING PAPERWORK PAUSE        notReadyReason  stateDuration (ms)
//!                             ALERTING LOGGED_OUT
//!   c    firstName + surname  availability: FREE BUSY AWAY; workStatus:    presenceName    none
//!                             ready not_ready; loginStatus: logged_in logged_out
//!   xml  adds to any of them: a wrapper with one element holds it bare, an empty list is null
void writeAgentState(Json &json, const Agent &agent, const Person &person, Spelling spelling, Moment now);

//! Away, Busy or Free: the words of the availability filter.
QString availabilityOf(const Agent &agent);

} // namespace demo
