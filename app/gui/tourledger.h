// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace floorwalker {

class Tenant;

//! Fills the ledger of a demo tenant with writes of every state: by the command that adds callbacks
//! where the tenant answers at once, else by the ledger's own steps.
void playLedger(Tenant &tenant);

bool isLedgerPlayed(Tenant &tenant);

} // namespace floorwalker
