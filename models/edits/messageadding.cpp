// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messageadding.h"

#include "models/edits/messageaddition.h"

namespace floorwalker {

MessageAdding::MessageAdding(RestClient &client, Ledger &ledger, QObject *parent)
    : LedgerAdding(client, ledger, std::make_unique<MessageAddition>(), parent)
{
}

void MessageAdding::add(const QString &title, const NewMessage &message)
{
    addSingle(title, MessageAddition::content(message));
}

} // namespace floorwalker
