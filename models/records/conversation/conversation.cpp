// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/conversation.h"

#include "models/records/conversation/jsonparts.h"

namespace floorwalker {

namespace {

Conversation readConversation(FieldReader &fields)
{
    Conversation conversation{.id = ConversationId(fields.text(u"id")),
                              .app = AppId(fields.text(u"app_id")),
                              .contact = ConversationContactId(fields.text(u"contact_id")),
                              .isActive = fields.boolean(u"active"),
                              .activeChannel = fields.text(u"active_channel"),
                              .lastReceived = fields.moment(u"last_received"),
                              .metadata = textOrJson(fields, u"metadata"),
                              .correlationId = fields.text(u"correlation_id"),
                              .raw = fields.whole()};
    if (conversation.metadata.isEmpty())
        conversation.metadata = textOrJson(fields, u"metadata_json");
    return conversation;
}

RecentConversation readRecent(FieldReader &fields)
{
    return {.conversation = fields.part(u"conversation", readConversation),
            .lastMessage = fields.part(u"last_message", readConversationMessage)};
}

} // namespace

Result<PageOf<Conversation>> decodeConversations(const QByteArray &body)
{
    return decodePage<Conversation>(body, QStringLiteral("conversations"), u"conversations", readConversation);
}

Result<PageOf<RecentConversation>> decodeRecentConversations(const QByteArray &body)
{
    return decodePage<RecentConversation>(body, QStringLiteral("conversations:recent"), u"conversations", readRecent);
}

Result<Conversation> decodeConversation(const QByteArray &body)
{
    return decodeWhole<Conversation>(body, QStringLiteral("conversations"), readConversation);
}

} // namespace floorwalker
