// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/writekind.h"
#include "models/records/calling/callout.h"

namespace floorwalker {

//! `POST callouts` as the ledger sees it. No list shows what was begun, so one without an answer is a
//! person's to decide. Content is the body of the request.
class CalloutAddition final : public WriteKind
{
public:
    static QString kindName() { return QStringLiteral("callout.add"); }
    static QByteArray content(const Callout &callout) { return encode(callout); }

    QString name() const override { return kindName(); }
    BackEnd backEnd() const override { return BackEnd::Calling; }
    Endpoint<QString> request(const QByteArray &content) const override;
    Likeness likeness(const QByteArray &content) const override;
    std::optional<Endpoint<Listing>> listing(const QString &list) const override;
};

} // namespace floorwalker
