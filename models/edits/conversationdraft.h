// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/conversation/conversationapp.h"
#include "models/records/conversation/messagetemplate.h"
#include "models/records/conversation/sendmessage.h"

#include <QSet>

namespace floorwalker {

//! A message of the Conversation API as a person wrote it. Which fields count is the kind's.
struct ConversationDraft {
    AppId app;
    ConversationContactId contact; //!< a contact that is known; empty: whoever is named in to
    QString to; //!< "SMS:+358401234567", several with commas or lines between
    MessageContent::Kind kind = MessageContent::Kind::Text; //!< Text, Media, Choice or Template
    QString text; //!< of Text and Choice
    QString mediaUrl;
    QString thumbnailUrl;
    QList<MessageChoice> choices;
    TemplateUse templateUse;
    QStringList channelPriority; //!< empty: the server's own order
    QMap<QString, QString> channelProperties; //!< "SMS_SENDER"
    QString agentName; //!< whom the contact sees as the writer
    QString correlationId;
    QString ttl; //!< seconds; empty: the server's own
    bool isHighPriority = false;
    QString contentType; //!< of SendMessage
};

enum class ConversationField { App, Recipient, Text, Media, Choices, Template, Channels, Properties, CorrelationId, Ttl, ContentType };

//! Something to say about a draft, beside the field it is about.
struct ConversationFinding {
    ConversationField field = ConversationField::App;
    bool isError = false; //!< false: a warning; it may be sent all the same
    QString sentence; //!< whole, with the next step

    friend bool operator==(const ConversationFinding &, const ConversationFinding &) = default;
};

struct CheckedConversation {
    std::optional<SendMessage> message; //!< nothing while there is an error
    QList<ConversationFinding> findings;
    bool isDoNotContact = false; //!< the recipient is on the do-not-contact list
};

//! What a draft is checked against; the same for the form and the command line. What is not known is nothing.
struct ConversationPlace {
    QString country; //!< of numbers without a country code; ISO 3166, may be empty
    QSet<QString> doNotContact; //!< contactAddress() of each
    std::optional<ConversationApp> app;
    std::optional<MessageTemplate> messageTemplate; //!< the one that is used
};

CheckedConversation check(const ConversationDraft &draft, const ConversationPlace &place);

} // namespace floorwalker
