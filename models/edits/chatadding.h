// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/ledgeradding.h"
#include "models/records/contactpro/newchat.h"

namespace floorwalker {

//! Starts chats, and sends single outbound messages, through the ledger.
class ChatAdding final : public LedgerAdding
{
    Q_OBJECT

public:
    ChatAdding(RestClient &client, Ledger &ledger, QObject *parent = nullptr);

    void add(const NewChat &chat);
};

} // namespace floorwalker
