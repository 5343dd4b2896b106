// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackadding.h"
#include "models/edits/callbackchanges.h"
#include "models/edits/callbackimporting.h"
#include "models/edits/ledgersettling.h"

#include <QProcessEnvironment>

namespace floorwalker {

//! How long the servers may take: FLOORWALKER_LISTING_LAG in seconds, with fractions (design.md).
Ledger::Times ledgerTimes(const QProcessEnvironment &environment);

//! Everything that writes to one tenant: the ledger and the commands that stand on it. What the window
//! and the command line have in common.
struct Writing {
    Writing(RestClient &client, const QString &ledgerFile, const QString &user, Ledger::Times times);

    Ledger ledger;
    CallbackAdding callbackAdding;
    CallbackChanges callbackChanges;
    CallbackImporting callbackImporting;
    LedgerSettling settling;
};

} // namespace floorwalker
