// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/records/conversation/page.h"
#include "models/records/conversation/recipient.h"

namespace floorwalker {

//! The body of `events:send`: something that is no message.
struct SendEvent {
    enum class Kind { Composing, ComposingEnd, AgentJoined, AgentLeft };

    AppId app;
    ConversationRecipient recipient;
    Kind kind = Kind::Composing;
    QString agentName; //!< of AgentJoined and AgentLeft
    QStringList channelPriority;
};

//! One that was sent, or came.
struct ConversationEvent {
    QString id;
    QString direction;
    QString kind; //!< the API's own word: "composing_event"
    ChannelIdentity channelIdentity;
    ConversationId conversation;
    ConversationContactId contact;
    std::optional<Instant> acceptTime;
    QJsonObject raw;

    friend bool operator==(const ConversationEvent &, const ConversationEvent &) = default;
};

QByteArray encode(const SendEvent &event);
Result<QString> decodeSentEvent(const QByteArray &body); //!< its id
Result<PageOf<ConversationEvent>> decodeConversationEvents(const QByteArray &body);

} // namespace floorwalker
