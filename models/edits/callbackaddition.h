// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/writekind.h"
#include "models/records/contactpro/callback.h"

namespace floorwalker {

//! `POST cmi/callbacks` as the ledger sees it. A callback is proven by number, queue, time and notes
//! (design.md); content is the body of the request.
class CallbackAddition final : public WriteKind
{
public:
    static QByteArray content(const NewCallback &callback);
    static NewCallback callback(const QByteArray &content);

    QString name() const override;
    Endpoint<QString> request(const QByteArray &content) const override;
    Likeness likeness(const QByteArray &content) const override;
    std::optional<Endpoint<Listing>> listing(const QString &list) const override;
};

} // namespace floorwalker
