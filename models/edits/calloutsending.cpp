// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/calloutsending.h"

#include "models/edits/calloutaddition.h"

namespace floorwalker {

CalloutSending::CalloutSending(RestClient &calling, Ledger &ledger, QObject *parent)
    : LedgerAdding(calling, ledger, std::make_unique<CalloutAddition>(), parent)
{
}

void CalloutSending::call(const Callout &callout)
{
    addSingle(titleOf(callout), CalloutAddition::content(callout));
}

void CalloutSending::callAll(const QString &batch, const QList<Callout> &callouts)
{
    QList<PlannedWrite> writes;
    for (const Callout &callout : callouts) {
        writes.append({.ordinal = int(writes.size()),
                       .title = titleOf(callout),
                       .content = CalloutAddition::content(callout)});
    }
    addBatch(batch, writes);
}

QString CalloutSending::titleOf(const Callout &callout)
{
    const QString &who = callout.destination.endpoint;
    return callout.method == CalloutMethod::Conference
        ? QStringLiteral("%1 \u2192 %2").arg(who, callout.conference.text()) : who;
}

} // namespace floorwalker
