// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/listenadding.h"

#include "models/edits/listenaddition.h"

namespace floorwalker {

ListenAdding::ListenAdding(RestClient &client, Ledger &ledger, QObject *parent)
    : LedgerAdding(client, ledger, std::make_unique<ListenAddition>(), parent)
{
}

void ListenAdding::add(const QString &title, const NewListening &listening)
{
    addSingle(title, ListenAddition::content(listening));
}

} // namespace floorwalker
