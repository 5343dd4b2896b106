// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/endpoints/conversation.h"

#include "models/records/conversation/jsonparts.h"
#include "models/rest/endpoints/paths.h"

namespace floorwalker::conversation {

namespace {

using contactpro::segment;

QString inProject(const QString &project, const QString &path)
{
    return QStringLiteral("v1/projects/") + segment(project) + u'/' + path;
}

QString appPath(const QString &project, const AppId &app)
{
    return inProject(project, QStringLiteral("apps/") + segment(app.text()));
}

QString conversationPath(const QString &project, const ConversationId &conversation)
{
    return inProject(project, QStringLiteral("conversations/") + segment(conversation.text()));
}

QString contactPath(const QString &project, const ConversationContactId &contact)
{
    return inProject(project, QStringLiteral("contacts/") + segment(contact.text()));
}

QString webhookPath(const QString &project, const WebhookId &webhook)
{
    return inProject(project, QStringLiteral("webhooks/") + segment(webhook.text()));
}

QString messagePath(const QString &project, const ConversationMessageId &message)
{
    return inProject(project, QStringLiteral("messages/") + segment(message.text()));
}

QString templatesPath(const QString &project)
{
    return QStringLiteral("v2/projects/") + segment(project) + QStringLiteral("/templates");
}

void addGiven(Parameters &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.append({name, value});
}

void addGiven(Parameters &query, const QString &name, const std::optional<Instant> &moment)
{
    if (moment)
        query.append({name, toIso(*moment)});
}

void addFlag(Parameters &query, const QString &name, bool isSet)
{
    if (isSet)
        query.append({name, QStringLiteral("true")});
}

void addPage(Parameters &query, const PageAsk &page)
{
    if (page.size > 0)
        query.append({QStringLiteral("page_size"), QString::number(page.size)});
    addGiven(query, QStringLiteral("page_token"), page.token);
}

Parameters sourceOf(bool isOfDispatch)
{
    return isOfDispatch ? Parameters{{QStringLiteral("messages_source"), QStringLiteral("DISPATCH_SOURCE")}} : Parameters();
}

template<typename T>
Endpoint<T> reading(const QString &path, const Parameters &query, Result<T> (*decode)(const QByteArray &))
{
    return {.path = path, .query = query, .decode = [decode](const Answered &answer) { return decode(answer.body); }};
}

//! A POST or PATCH whose answer counts.
template<typename T>
Endpoint<T> asking(Verb verb, const QString &path, const QByteArray &body, Result<T> (*decode)(const QByteArray &))
{
    return {.verb = verb,
            .path = path,
            .body = body,
            .contentType = QByteArrayLiteral("application/json"),
            .isSafeToRepeat = false,
            .decode = [decode](const Answered &answer) { return decode(answer.body); }};
}

//! Any success will do.
Endpoint<Done> writing(Verb verb, const QString &path, const QByteArray &body = {}, const Parameters &query = {})
{
    return {.verb = verb,
            .path = path,
            .query = query,
            .body = body,
            .contentType = body.isEmpty() ? QByteArray() : QByteArrayLiteral("application/json"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &) -> Result<Done> { return Done(); }};
}

} // namespace

Endpoint<QList<ConversationApp>> apps(const QString &project)
{
    return reading(inProject(project, QStringLiteral("apps")), {}, decodeConversationApps);
}

Endpoint<ConversationApp> app(const QString &project, const AppId &app)
{
    return reading(appPath(project, app), {}, decodeConversationApp);
}

Endpoint<QList<Webhook>> webhooks(const QString &project, const AppId &app)
{
    return reading(appPath(project, app) + QStringLiteral("/webhooks"), {}, decodeWebhooks);
}

Endpoint<Webhook> webhook(const QString &project, const WebhookId &webhook)
{
    return reading(webhookPath(project, webhook), {}, decodeWebhook);
}

Endpoint<WebhookId> addWebhook(const QString &project, const QByteArray &body)
{
    return asking<WebhookId>(Verb::Post, inProject(project, QStringLiteral("webhooks")), body,
                             [](const QByteArray &answer) -> Result<WebhookId> {
        const auto webhook = decodeWebhook(answer);
        if (!webhook)
            return webhook.error();
        return webhook->id;
    });
}

Endpoint<Done> deleteWebhook(const QString &project, const WebhookId &webhook)
{
    return writing(Verb::Delete, webhookPath(project, webhook));
}

Endpoint<PageOf<RecentConversation>> recentConversations(const QString &project, const AppId &app, bool onlyActive,
                                                       const PageAsk &page)
{
    Parameters query{{QStringLiteral("app_id"), app.text()}};
    addFlag(query, QStringLiteral("only_active"), onlyActive);
    addPage(query, page);
    return reading(inProject(project, QStringLiteral("conversations:recent")), query, decodeRecentConversations);
}

Endpoint<PageOf<Conversation>> conversations(const QString &project, const ConversationFilter &filter, const PageAsk &page)
{
    Parameters query;
    addGiven(query, QStringLiteral("app_id"), filter.app.text());
    addGiven(query, QStringLiteral("contact_id"), filter.contact.text());
    // It was required once. (reference: conversation-api 3)
    query.append({QStringLiteral("only_active"), filter.onlyActive ? QStringLiteral("true") : QStringLiteral("false")});
    addGiven(query, QStringLiteral("active_channel"), filter.activeChannel);
    addPage(query, page);
    return reading(inProject(project, QStringLiteral("conversations")), query, decodeConversations);
}

Endpoint<Conversation> conversation(const QString &project, const ConversationId &conversation)
{
    return reading(conversationPath(project, conversation), {}, decodeConversation);
}

Endpoint<Done> stopConversation(const QString &project, const ConversationId &conversation)
{
    return writing(Verb::Post, conversationPath(project, conversation) + QStringLiteral(":stop"));
}

Endpoint<Done> deleteConversation(const QString &project, const ConversationId &conversation)
{
    return writing(Verb::Delete, conversationPath(project, conversation));
}

Endpoint<PageOf<ConversationMessage>> messages(const QString &project, const MessageAsk &ask, const PageAsk &page)
{
    Parameters query;
    addGiven(query, QStringLiteral("conversation_id"), ask.conversation.text());
    addGiven(query, QStringLiteral("contact_id"), ask.contact.text());
    addGiven(query, QStringLiteral("app_id"), ask.app.text());
    addGiven(query, QStringLiteral("channel_identity"), ask.channelIdentity);
    addGiven(query, QStringLiteral("channel"), ask.channel);
    addGiven(query, QStringLiteral("direction"), ask.direction);
    addGiven(query, QStringLiteral("start_time"), ask.since);
    addGiven(query, QStringLiteral("end_time"), ask.until);
    query.append({QStringLiteral("view"), QStringLiteral("WITH_METADATA")});
    query += sourceOf(ask.isOfDispatch);
    addPage(query, page);
    return reading(inProject(project, QStringLiteral("messages")), query, decodeConversationMessages);
}

Endpoint<ConversationMessage> message(const QString &project, const ConversationMessageId &message, bool isOfDispatch)
{
    return reading(messagePath(project, message), sourceOf(isOfDispatch), decodeConversationMessage);
}

Endpoint<Done> deleteMessage(const QString &project, const ConversationMessageId &message, bool isOfDispatch)
{
    return writing(Verb::Delete, messagePath(project, message), {}, sourceOf(isOfDispatch));
}

Endpoint<SentMessage> sendMessage(const QString &project, const QByteArray &body)
{
    return asking(Verb::Post, inProject(project, QStringLiteral("messages:send")), body, decodeSentMessage);
}

Endpoint<QMap<QString, QString>> transcode(const QString &project, const Transcoding &transcoding)
{
    auto endpoint = asking(Verb::Post, inProject(project, QStringLiteral("messages:transcode")), encode(transcoding),
                           decodeTranscoded);
    endpoint.isSafeToRepeat = true; // nothing is written
    return endpoint;
}

Endpoint<QString> sendEvent(const QString &project, const SendEvent &event)
{
    return asking(Verb::Post, inProject(project, QStringLiteral("events:send")), encode(event), decodeSentEvent);
}

Endpoint<PageOf<ConversationEvent>> events(const QString &project, const ConversationId &conversation, const PageAsk &page)
{
    Parameters query{{QStringLiteral("conversation_id"), conversation.text()}};
    addPage(query, page);
    return reading(inProject(project, QStringLiteral("events")), query, decodeConversationEvents);
}

Endpoint<PageOf<ConversationContact>> contacts(const QString &project, const ContactAsk &ask, const PageAsk &page)
{
    Parameters query;
    addGiven(query, QStringLiteral("external_id"), ask.externalId);
    addGiven(query, QStringLiteral("channel"), ask.channel);
    addGiven(query, QStringLiteral("identity"), ask.identity);
    addPage(query, page);
    return reading(inProject(project, QStringLiteral("contacts")), query, decodeConversationContacts);
}

Endpoint<ConversationContact> contact(const QString &project, const ConversationContactId &contact)
{
    return reading(contactPath(project, contact), {}, decodeConversationContact);
}

Endpoint<ConversationContact> addContact(const QString &project, const QByteArray &body)
{
    return asking(Verb::Post, inProject(project, QStringLiteral("contacts")), body, decodeConversationContact);
}

Endpoint<ConversationContact> updateContact(const QString &project, const ConversationContact &contact, const QStringList &fields)
{
    auto endpoint = asking(Verb::Patch, contactPath(project, contact.id), encode(contact, fields), decodeConversationContact);
    endpoint.query = {{QStringLiteral("update_mask"), fields.join(u',')}};
    return endpoint;
}

Endpoint<Done> deleteContact(const QString &project, const ConversationContactId &contact)
{
    return writing(Verb::Delete, contactPath(project, contact));
}

Endpoint<ConversationContact> mergeContacts(const QString &project, const ConversationContactId &destination,
                                            const ConversationContactId &source)
{
    return asking(Verb::Post, contactPath(project, destination) + QStringLiteral(":merge"),
                  compact({{QStringLiteral("source_id"), source.text()}, {QStringLiteral("strategy"), QStringLiteral("MERGE")}}),
                  decodeConversationContact);
}

Endpoint<QString> channelProfile(const QString &project, const AppId &app, const ConversationRecipient &recipient,
                                 const QString &channel)
{
    auto endpoint = asking(Verb::Post, inProject(project, QStringLiteral("contacts:getChannelProfile")),
                           compact({{QStringLiteral("app_id"), app.text()},
                                    {QStringLiteral("recipient"), toJson(recipient)},
                                    {QStringLiteral("channel"), channel}}),
                           decodeProfileName);
    endpoint.isSafeToRepeat = true; // nothing is written
    return endpoint;
}

Endpoint<PageOf<IdentityConflict>> identityConflicts(const QString &project, const PageAsk &page)
{
    Parameters query;
    addPage(query, page);
    return reading(inProject(project, QStringLiteral("contacts:identityConflicts")), query, decodeIdentityConflicts);
}

Endpoint<PageOf<QString>> optOuts(const QString &project, const AppId &app, const QString &list, const PageAsk &page)
{
    Parameters query;
    addPage(query, page);
    return reading(appPath(project, app) + QStringLiteral("/consents/") + segment(list), query, decodeOptOuts);
}

Endpoint<QList<ConsentAudit>> consentAudit(const QString &project, const AppId &app, const QString &identity)
{
    return reading(appPath(project, app) + QStringLiteral("/consents/identities/") + segment(identity), {}, decodeConsentAudit);
}

Endpoint<Done> queryCapability(const QString &project, const AppId &app, const ConversationRecipient &recipient,
                               const QString &requestId)
{
    return writing(Verb::Post, inProject(project, QStringLiteral("capability:query")),
                   compact({{QStringLiteral("app_id"), app.text()},
                            {QStringLiteral("recipient"), toJson(recipient)},
                            {QStringLiteral("request_id"), requestId}}));
}

Endpoint<QList<MessageTemplate>> templates(const QString &project)
{
    return reading(templatesPath(project), {}, decodeMessageTemplates);
}

Endpoint<MessageTemplate> messageTemplate(const QString &project, const TemplateId &id)
{
    return reading(templatesPath(project) + u'/' + segment(id.text()), {}, decodeMessageTemplate);
}

} // namespace floorwalker::conversation
