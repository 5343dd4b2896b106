// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackadding.h"

#include "models/edits/callbackaddition.h"

namespace floorwalker {

CallbackAdding::CallbackAdding(RestClient &client, Ledger &ledger, QObject *parent)
    : LedgerAdding(client, ledger, std::make_unique<CallbackAddition>(), parent)
{
}

QString CallbackAdding::title(const NewCallback &callback)
{
    return QStringLiteral("%1 \u2192 %2").arg(callback.customerNumber, callback.queueNumber);
}

void CallbackAdding::add(const NewCallback &callback)
{
    addSingle(title(callback), CallbackAddition::content(callback));
}

} // namespace floorwalker
