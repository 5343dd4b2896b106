// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/writekind.h"
#include "models/records/contactpro/newchat.h"

namespace floorwalker {

//! `POST cmi/chats` as the ledger sees it. A chat is proven by the fields its list shows of it; the
//! transcript is not among them, and both ways of it are "chat" there. Content is the body of the request.
class ChatAddition final : public WriteKind
{
public:
    static QByteArray content(const NewChat &chat) { return encode(chat); }

    QString name() const override;
    Endpoint<QString> request(const QByteArray &content) const override;
    Likeness likeness(const QByteArray &content) const override;
    std::optional<Endpoint<Listing>> listing(const QString &list) const override;
};

} // namespace floorwalker
