// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/ledgeradding.h"
#include "models/records/contactpro/callback.h"

namespace floorwalker {

//! Adds callbacks through the ledger.
class CallbackAdding final : public LedgerAdding
{
    Q_OBJECT

public:
    CallbackAdding(RestClient &client, Ledger &ledger, QObject *parent = nullptr);

    void add(const NewCallback &callback);

    static QString title(const NewCallback &callback); //!< what the ledger shows of it
};

} // namespace floorwalker
