// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/calling/numberfacts.h"
#include "ui/widgets/keyvaluelist.h"

namespace floorwalker {

//! What the platform knows of a number, a field a row.
QList<KeyValue> numberFactsRows(const NumberFacts &facts);

//! The same in one line: "Mobile, Finland, not restricted, 0.0368 USD a minute".
QString numberFactsText(const NumberFacts &facts);

} // namespace floorwalker
