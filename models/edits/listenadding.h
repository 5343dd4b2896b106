// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/ledgeradding.h"
#include "models/records/contactpro/callrecording.h"

namespace floorwalker {

//! Writes into the listen log of a recording, through the ledger. Whoever wants to hear it asks
//! models/listening, which does this first.
class ListenAdding final : public LedgerAdding
{
    Q_OBJECT

public:
    ListenAdding(RestClient &client, Ledger &ledger, QObject *parent = nullptr);

    //! title: what a person knows the recording by.
    void add(const QString &title, const NewListening &listening);
};

} // namespace floorwalker
