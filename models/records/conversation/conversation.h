// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/conversation/conversationmessage.h"

namespace floorwalker {

//! What an app and a contact have said to each other, over one channel after the other.
struct Conversation {
    ConversationId id;
    AppId app;
    ConversationContactId contact;
    std::optional<bool> isActive; //!< false: it was stopped; the next message begins another
    QString activeChannel;
    std::optional<Instant> lastReceived;
    QString metadata;
    QString correlationId;
    QJsonObject raw;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

struct RecentConversation {
    Conversation conversation;
    ConversationMessage lastMessage; //!< without an id: not told

    friend bool operator==(const RecentConversation &, const RecentConversation &) = default;
};

Result<PageOf<Conversation>> decodeConversations(const QByteArray &body);
Result<PageOf<RecentConversation>> decodeRecentConversations(const QByteArray &body);
Result<Conversation> decodeConversation(const QByteArray &body);

} // namespace floorwalker
