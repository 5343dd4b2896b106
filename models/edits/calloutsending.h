// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/ledgeradding.h"
#include "models/records/calling/callout.h"

namespace floorwalker {

//! Rings people up, through the ledger: one without an answer is never rung again by itself.
class CalloutSending final : public LedgerAdding
{
    Q_OBJECT

public:
    CalloutSending(RestClient &calling, Ledger &ledger, QObject *parent = nullptr);

    void call(const Callout &callout);
    //! A team call, in its order. The same name again rings only those who were not rung.
    void callAll(const QString &batch, const QList<Callout> &callouts);

    //! What the ledger shows of it: who is called, and the conference they are called into.
    static QString titleOf(const Callout &callout);
};

} // namespace floorwalker
