// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/startedcalls.h"
#include "models/items/calltable.h"
#include "models/items/freshness.h"

class QComboBox;

namespace floorwalker {

class FollowedCalls;
class OwnedNumberItems;

CallLine callLineOf(const StartedCall &call);
Freshness callsFreshness(const FollowedCalls &calls);

//! The languages the platform speaks, its own one first.
void fillCallLocales(QComboBox &choice);
QString chosenCallLocale(const QComboBox &choice);

//! The numbers one owns that can call, to choose from or to be typed over. Keeps what is typed.
void fillCallers(QComboBox &choice, OwnedNumberItems &numbers);

} // namespace floorwalker
