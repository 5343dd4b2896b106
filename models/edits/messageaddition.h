// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/writekind.h"
#include "models/records/contactpro/message.h"

namespace floorwalker {

//! `POST cmi/messages` as the ledger sees it. A message is proven by source, subtype, text, send time
//! and the whole set of destinations (design.md). Ids repeat in its list (reference:
//! contactpro-cmi-additions 37), so the ledger knows a message by its id and a digest of those; content
//! is the body of the request.
class MessageAddition final : public WriteKind
{
public:
    static QByteArray content(const NewMessage &message) { return encode(message); }
    static MessageId messageId(const QString &serverId); //!< of what the ledger keeps as the server's id

    QString name() const override;
    Endpoint<QString> request(const QByteArray &content) const override;
    Likeness likeness(const QByteArray &content) const override;
    std::optional<Endpoint<Listing>> listing(const QString &list) const override;
};

} // namespace floorwalker
