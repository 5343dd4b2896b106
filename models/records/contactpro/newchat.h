// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/chat.h"

namespace floorwalker {

//! The body of `POST cmi/chats`: a chat that comes in, or one message that goes out.
struct NewChat {
    bool isOutbound = false;
    QString subtype;
    QString originator;
    QString destination;
    QString title; //!< at most 256 characters; may be empty
    QueueId queueId;
    QList<ChatParticipant> participants;
    QList<ChatMessage> transcript; //!< in its order

    friend bool operator==(const NewChat &, const NewChat &) = default;
};

QByteArray encode(const NewChat &chat);
NewChat newChatOf(const QByteArray &body); //!< of a body of encode()

} // namespace floorwalker
