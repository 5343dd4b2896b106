// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/edits/ledgeradding.h"
#include "models/records/calling/callorder.h"

namespace floorwalker {

//! `PATCH calls/id/{id}` as the ledger sees it: what was said twice was heard twice. Nothing shows
//! whether it was, so one without an answer is a person's to decide.
class CallOrderWrite final : public WriteKind
{
public:
    //! Two orders to one call are two contents.
    static QByteArray content(const CallId &call, const CallOrder &order);

    QString name() const override { return QStringLiteral("call.order"); }
    BackEnd backEnd() const override { return BackEnd::Calling; }
    Endpoint<QString> request(const QByteArray &content) const override; //!< answers with the call's id
    Likeness likeness(const QByteArray &content) const override;
    std::optional<Endpoint<Listing>> listing(const QString &list) const override;
};

//! Tells calls under way what to do, through the ledger. Calls from or to the telephone network only,
//! and only the caller hears it, unless a leg is named. (seed Calling API, Manage Call)
class CallOrdering final : public LedgerAdding
{
    Q_OBJECT

public:
    CallOrdering(RestClient &calling, Ledger &ledger, QObject *parent = nullptr);

    void order(const CallId &call, const CallOrder &order);

    //! What the ledger shows of it: which call and what kind of thing, without the text.
    static QString titleOf(const CallId &call, const CallOrder &order);
};

//! What is wrong with an order, as a whole sentence; empty when nothing is.
QString objectionTo(const CallOrder &order);

} // namespace floorwalker
