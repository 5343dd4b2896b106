// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/conversation/conversation.h"
#include "models/records/conversation/conversationapp.h"
#include "models/records/conversation/conversationcontact.h"
#include "models/records/conversation/conversationevent.h"
#include "models/records/conversation/messagetemplate.h"
#include "models/records/conversation/optouts.h"
#include "models/records/conversation/sendmessage.h"
#include "models/records/conversation/transcoding.h"
#include "models/records/conversation/webhook.h"
#include "models/rest/endpoint.h"

//! The Conversation API (seed Conversation API overview; reference: conversation-api 3). Paths are relative
//! to the region's address. project: the project's id.
namespace floorwalker::conversation {

// The longest pages. (reference: conversation-api 3)
inline constexpr int mostMessages = 1000;
inline constexpr int mostRecent = 50;
inline constexpr int mostOptOuts = 50;
inline constexpr int mostOthers = 20; //!< contacts, conversations, events

//! Which page of a list.
struct PageAsk {
    int size = 0; //!< 0: the server's own
    QString token; //!< empty: the first
};

Endpoint<QList<ConversationApp>> apps(const QString &project);
Endpoint<ConversationApp> app(const QString &project, const AppId &app);

Endpoint<QList<Webhook>> webhooks(const QString &project, const AppId &app);
Endpoint<Webhook> webhook(const QString &project, const WebhookId &webhook);
//! May double: only where an equal target is refused, which the server does. body: of encode(NewWebhook).
Endpoint<WebhookId> addWebhook(const QString &project, const QByteArray &body);
Endpoint<Done> deleteWebhook(const QString &project, const WebhookId &webhook);

Endpoint<PageOf<RecentConversation>> recentConversations(const QString &project, const AppId &app, bool onlyActive,
                                                       const PageAsk &page = {});

//! By app or by contact: one of them is needed.
struct ConversationFilter {
    AppId app{};
    ConversationContactId contact{};
    bool onlyActive = false;
    QString activeChannel{};
};
Endpoint<PageOf<Conversation>> conversations(const QString &project, const ConversationFilter &filter, const PageAsk &page = {});
Endpoint<Conversation> conversation(const QString &project, const ConversationId &conversation);
Endpoint<Done> stopConversation(const QString &project, const ConversationId &conversation);
Endpoint<Done> deleteConversation(const QString &project, const ConversationId &conversation);

//! What is empty is left out.
struct MessageAsk {
    ConversationId conversation{};
    ConversationContactId contact{};
    AppId app{};
    QString channelIdentity{};
    QString channel{};
    QString direction{}; //!< "TO_CONTACT", "TO_APP"
    std::optional<Instant> since{};
    std::optional<Instant> until{};
    bool isOfDispatch = false; //!< of an app that keeps no conversations
};
Endpoint<PageOf<ConversationMessage>> messages(const QString &project, const MessageAsk &ask, const PageAsk &page = {});
Endpoint<ConversationMessage> message(const QString &project, const ConversationMessageId &message, bool isOfDispatch = false);
Endpoint<Done> deleteMessage(const QString &project, const ConversationMessageId &message, bool isOfDispatch = false);
//! Sends: only through the ledger. body: of encode(SendMessage).
Endpoint<SentMessage> sendMessage(const QString &project, const QByteArray &body);
Endpoint<QMap<QString, QString>> transcode(const QString &project, const Transcoding &transcoding);

Endpoint<QString> sendEvent(const QString &project, const SendEvent &event); //!< answers with its id
Endpoint<PageOf<ConversationEvent>> events(const QString &project, const ConversationId &conversation, const PageAsk &page = {});

//! What is empty is left out.
struct ContactAsk {
    QString externalId{};
    QString channel{};
    QString identity{};
};
Endpoint<PageOf<ConversationContact>> contacts(const QString &project, const ContactAsk &ask = {}, const PageAsk &page = {});
Endpoint<ConversationContact> contact(const QString &project, const ConversationContactId &contact);
//! May double. body: of encode(ConversationContact).
Endpoint<ConversationContact> addContact(const QString &project, const QByteArray &body);
//! fields: by the API's own names; only they are changed.
Endpoint<ConversationContact> updateContact(const QString &project, const ConversationContact &contact, const QStringList &fields);
Endpoint<Done> deleteContact(const QString &project, const ConversationContactId &contact);
//! What source has becomes destination's, and source is gone.
Endpoint<ConversationContact> mergeContacts(const QString &project, const ConversationContactId &destination,
                                            const ConversationContactId &source);
//! The name they go by on a channel that tells: MESSENGER, INSTAGRAM, VIBER, LINE.
Endpoint<QString> channelProfile(const QString &project, const AppId &app, const ConversationRecipient &recipient,
                                 const QString &channel);
Endpoint<PageOf<IdentityConflict>> identityConflicts(const QString &project, const PageAsk &page = {});

Endpoint<PageOf<QString>> optOuts(const QString &project, const AppId &app, const QString &list, const PageAsk &page = {});
Endpoint<QList<ConsentAudit>> consentAudit(const QString &project, const AppId &app, const QString &identity);

//! Asks the channels whether they reach somebody; the answer goes to a webhook. requestId: ours, named in it.
Endpoint<Done> queryCapability(const QString &project, const AppId &app, const ConversationRecipient &recipient,
                               const QString &requestId);

// At the region's address for templates.

Endpoint<QList<MessageTemplate>> templates(const QString &project);
Endpoint<MessageTemplate> messageTemplate(const QString &project, const TemplateId &id);

} // namespace floorwalker::conversation
