// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/message.h"
#include "models/rest/endpoint.h"

//! `cmi/messages` (seed CMI reference): no paging and no limit are documented.
namespace floorwalker::contactpro {

//! Nothing is asked by what is empty. Patterns know * and ?; ends of ranges are exclusive where the
//! server makes them so, which nobody documents.
struct MessageFilter {
    QString source;
    QString subtype;
    std::optional<Instant> sentFrom; //!< by sendTime
    std::optional<Instant> sentUntil;
    std::optional<Instant> createdFrom;
    std::optional<Instant> createdUntil;

    friend bool operator==(const MessageFilter &, const MessageFilter &) = default;
};

Endpoint<QList<Message>> messages(const MessageFilter &filter = {});
Endpoint<Message> message(const MessageId &id);
//! Answers with the new id, empty when the server names none. May double: only through the ledger.
Endpoint<MessageId> addMessage(const QByteArray &body);
Endpoint<Done> updateMessage(const MessageId &id, const NewMessage &message); //!< replaces everything
Endpoint<Done> deleteMessage(const MessageId &id); //!< any answer of success will do: none is documented

} // namespace floorwalker::contactpro
