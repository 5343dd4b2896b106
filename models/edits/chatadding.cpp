// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/chatadding.h"

#include "models/edits/chataddition.h"

namespace floorwalker {

ChatAdding::ChatAdding(RestClient &client, Ledger &ledger, QObject *parent)
    : LedgerAdding(client, ledger, std::make_unique<ChatAddition>(), parent)
{
}

void ChatAdding::add(const NewChat &chat)
{
    addSingle(QStringLiteral("%1 \u2192 %2").arg(chat.originator, chat.destination), ChatAddition::content(chat));
}

} // namespace floorwalker
