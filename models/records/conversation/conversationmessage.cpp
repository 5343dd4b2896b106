// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/conversationmessage.h"

#include "models/records/conversation/jsonparts.h"

namespace floorwalker {

namespace {

DeliveryReason readReason(FieldReader &fields)
{
    return {.code = fields.text(u"code"),
            .description = fields.text(u"description"),
            .subCode = fields.text(u"sub_code"),
            .channelCode = fields.text(u"channel_code")};
}

} // namespace

ConversationMessage readConversationMessage(FieldReader &fields)
{
    ConversationMessage message{.id = ConversationMessageId(fields.text(u"id")),
                                .direction = fields.text(u"direction"),
                                .content = fields.part(fields.has(u"app_message") ? u"app_message" : u"contact_message",
                                                       readMessageContent),
                                .channelIdentity = fields.part(u"channel_identity", readChannelIdentity),
                                .conversation = ConversationId(fields.text(u"conversation_id")),
                                .contact = ConversationContactId(fields.text(u"contact_id")),
                                .metadata = textOrJson(fields, u"metadata"),
                                .acceptTime = fields.moment(u"accept_time"),
                                .senderId = fields.text(u"sender_id"),
                                .processingMode = fields.text(u"processing_mode"),
                                .isInjected = fields.boolean(u"injected"),
                                .raw = fields.whole()};
    fields.part(u"message_status", [&message](FieldReader &status) {
        message.status = status.text(u"status");
        message.statusTime = status.moment(u"event_time");
        message.reason = status.part(u"reason", readReason);
        return true;
    });
    return message;
}

Result<PageOf<ConversationMessage>> decodeConversationMessages(const QByteArray &body)
{
    return decodePage<ConversationMessage>(body, QStringLiteral("messages"), u"messages", readConversationMessage);
}

Result<ConversationMessage> decodeConversationMessage(const QByteArray &body)
{
    return decodeWhole<ConversationMessage>(body, QStringLiteral("messages"), readConversationMessage);
}

} // namespace floorwalker
