// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/ledgeradding.h"
#include "models/records/contactpro/message.h"

namespace floorwalker {

//! Sends messages through the ledger.
class MessageAdding final : public LedgerAdding
{
    Q_OBJECT

public:
    MessageAdding(RestClient &client, Ledger &ledger, QObject *parent = nullptr);

    void add(const QString &title, const NewMessage &message); //!< one of its own
};

} // namespace floorwalker
