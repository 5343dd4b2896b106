// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/records/conversation/channelidentity.h"
#include "models/records/conversation/messagecontent.h"
#include "models/records/conversation/page.h"

namespace floorwalker {

//! Why a message was not delivered.
struct DeliveryReason {
    QString code; //!< "RECIPIENT_NOT_REACHABLE"
    QString description;
    QString subCode;
    QString channelCode; //!< the channel's own

    friend bool operator==(const DeliveryReason &, const DeliveryReason &) = default;
};

//! One message of a conversation, or of an app that keeps none. Words are the API's own.
struct ConversationMessage {
    ConversationMessageId id;
    QString direction; //!< "TO_CONTACT", "TO_APP"
    MessageContent content;
    ChannelIdentity channelIdentity;
    ConversationId conversation; //!< empty in an app that keeps none
    ConversationContactId contact;
    QString metadata; //!< whoever sent it may have written anything here
    std::optional<Instant> acceptTime;
    QString senderId;
    QString processingMode;
    std::optional<bool> isInjected; //!< written in later, never sent
    QString status; //!< "DELIVERED"; empty: not told
    std::optional<Instant> statusTime;
    DeliveryReason reason;
    QJsonObject raw;

    bool isToContact() const { return direction == u"TO_CONTACT"; }
    friend bool operator==(const ConversationMessage &, const ConversationMessage &) = default;
};

ConversationMessage readConversationMessage(FieldReader &fields);
Result<PageOf<ConversationMessage>> decodeConversationMessages(const QByteArray &body);
Result<ConversationMessage> decodeConversationMessage(const QByteArray &body);

} // namespace floorwalker
