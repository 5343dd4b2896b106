// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conversation/conversationfields.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue(QJsonValue::Null);
}

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray arrayOf(const QList<ChannelIdentity> &identities)
{
    QJsonArray all;
    for (const ChannelIdentity &identity : identities)
        all << identity.text();
    return all;
}

//! "SMS ACTIVE"
QJsonArray arrayOf(const QList<AppChannel> &channels)
{
    QJsonArray all;
    for (const AppChannel &channel : channels)
        all << QString(channel.channel + u' ' + channel.state).trimmed();
    return all;
}

} // namespace

QList<ViewColumn> conversationAppColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"displayName"_s, u"Name"_s},
            {u"processingMode"_s, u"Mode"_s},
            {u"channels"_s, u"Channels"_s},
            {u"queueOutboundSize"_s, u"Messages waiting"_s, ColumnKind::Count},
            {u"queueOutboundLimit"_s, u"Messages that may wait"_s, ColumnKind::Count},
            {u"rateLimitInbound"_s, u"Inbound a second"_s, ColumnKind::Count},
            {u"rateLimitOutbound"_s, u"Outbound a second"_s, ColumnKind::Count},
            {u"rateLimitWebhooks"_s, u"Callbacks a second"_s, ColumnKind::Count},
            {u"retentionType"_s, u"Retention"_s},
            {u"ttlDays"_s, u"Days kept"_s, ColumnKind::Count}};
}

QJsonObject fieldsOf(const ConversationApp &app)
{
    return {{u"id"_s, cli::valueOf(app.id.text())},
            {u"displayName"_s, cli::valueOf(app.displayName)},
            {u"processingMode"_s, cli::valueOf(app.processingMode)},
            {u"channels"_s, arrayOf(app.channels)},
            {u"queueOutboundSize"_s, cli::valueOf(app.queueSize)},
            {u"queueOutboundLimit"_s, cli::valueOf(app.queueLimit)},
            {u"rateLimitInbound"_s, cli::valueOf(app.inboundRate)},
            {u"rateLimitOutbound"_s, cli::valueOf(app.outboundRate)},
            {u"rateLimitWebhooks"_s, cli::valueOf(app.webhookRate)},
            {u"retentionType"_s, cli::valueOf(app.retentionType)},
            {u"ttlDays"_s, cli::valueOf(app.retentionDays)}};
}

QList<ViewColumn> webhookColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"appId"_s, u"App"_s},
            {u"target"_s, u"Address"_s},
            {u"targetType"_s, u"Kind"_s},
            {u"triggers"_s, u"Told of"_s}};
}

QJsonObject fieldsOf(const Webhook &webhook)
{
    return {{u"id"_s, cli::valueOf(webhook.id.text())},
            {u"appId"_s, cli::valueOf(webhook.app.text())},
            {u"target"_s, cli::valueOf(webhook.target)},
            {u"targetType"_s, cli::valueOf(webhook.targetType)},
            {u"triggers"_s, arrayOf(webhook.triggers)}};
}

QList<ViewColumn> conversationColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"appId"_s, u"App"_s},
            {u"contactId"_s, u"Contact"_s},
            {u"active"_s, u"Active"_s},
            {u"activeChannel"_s, u"Channel"_s},
            {u"lastReceived"_s, u"Last received"_s, ColumnKind::Moment},
            {u"correlationId"_s, u"Correlation id"_s},
            {u"metadata"_s, u"Metadata"_s},
            {u"lastMessageTime"_s, u"Last message at"_s, ColumnKind::Moment},
            {u"lastMessageDirection"_s, u"Direction"_s},
            {u"lastMessageIdentity"_s, u"Identity"_s},
            {u"lastMessage"_s, u"Last message"_s}};
}

QJsonObject fieldsOf(const RecentConversation &recent)
{
    const Conversation &conversation = recent.conversation;
    const ConversationMessage &last = recent.lastMessage;
    return {{u"id"_s, cli::valueOf(conversation.id.text())},
            {u"appId"_s, cli::valueOf(conversation.app.text())},
            {u"contactId"_s, cli::valueOf(conversation.contact.text())},
            {u"active"_s, valueOf(conversation.isActive)},
            {u"activeChannel"_s, cli::valueOf(conversation.activeChannel)},
            {u"lastReceived"_s, cli::valueOf(conversation.lastReceived)},
            {u"correlationId"_s, cli::valueOf(conversation.correlationId)},
            {u"metadata"_s, cli::valueOf(conversation.metadata)},
            {u"lastMessageTime"_s, cli::valueOf(last.acceptTime)},
            {u"lastMessageDirection"_s, cli::valueOf(last.direction)},
            {u"lastMessageIdentity"_s, cli::valueOf(last.channelIdentity.identity)},
            {u"lastMessage"_s, cli::valueOf(inOneLine(last.content))}};
}

QList<ViewColumn> conversationMessageColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"acceptTime"_s, u"Time"_s, ColumnKind::Moment},
            {u"direction"_s, u"Direction"_s},
            {u"channel"_s, u"Channel"_s},
            {u"identity"_s, u"Identity"_s},
            {u"kind"_s, u"Kind"_s},
            {u"text"_s, u"Message"_s},
            {u"status"_s, u"Delivery"_s},
            {u"eventTime"_s, u"Delivery at"_s, ColumnKind::Moment},
            {u"reasonCode"_s, u"Reason"_s},
            {u"reasonDescription"_s, u"Reason in words"_s},
            {u"conversationId"_s, u"Conversation"_s},
            {u"contactId"_s, u"Contact"_s},
            {u"senderId"_s, u"Sender"_s},
            {u"processingMode"_s, u"Mode"_s},
            {u"injected"_s, u"Written in"_s},
            {u"metadata"_s, u"Metadata"_s}};
}

QJsonObject fieldsOf(const ConversationMessage &message)
{
    return {{u"id"_s, cli::valueOf(message.id.text())},
            {u"acceptTime"_s, cli::valueOf(message.acceptTime)},
            {u"direction"_s, cli::valueOf(message.direction)},
            {u"channel"_s, cli::valueOf(message.channelIdentity.channel)},
            {u"identity"_s, cli::valueOf(message.channelIdentity.identity)},
            {u"kind"_s, cli::valueOf(name(message.content.kind))},
            {u"text"_s, cli::valueOf(linesOf(message.content).join(u'\n'))},
            {u"status"_s, cli::valueOf(message.status)},
            {u"eventTime"_s, cli::valueOf(message.statusTime)},
            {u"reasonCode"_s, cli::valueOf(message.reason.code)},
            {u"reasonDescription"_s, cli::valueOf(message.reason.description)},
            {u"conversationId"_s, cli::valueOf(message.conversation.text())},
            {u"contactId"_s, cli::valueOf(message.contact.text())},
            {u"senderId"_s, cli::valueOf(message.senderId)},
            {u"processingMode"_s, cli::valueOf(message.processingMode)},
            {u"injected"_s, valueOf(message.isInjected)},
            {u"metadata"_s, cli::valueOf(message.metadata)}};
}

QList<ViewColumn> conversationContactColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"displayName"_s, u"Name"_s},
            {u"channelIdentities"_s, u"Identities"_s},
            {u"channelPriority"_s, u"Channels in their order"_s},
            {u"email"_s, u"E-mail"_s},
            {u"externalId"_s, u"External id"_s},
            {u"language"_s, u"Language"_s},
            {u"metadata"_s, u"Metadata"_s}};
}

QJsonObject fieldsOf(const ConversationContact &contact)
{
    return {{u"id"_s, cli::valueOf(contact.id.text())},
            {u"displayName"_s, cli::valueOf(contact.displayName)},
            {u"channelIdentities"_s, arrayOf(contact.identities)},
            {u"channelPriority"_s, arrayOf(contact.channelPriority)},
            {u"email"_s, cli::valueOf(contact.email)},
            {u"externalId"_s, cli::valueOf(contact.externalId)},
            {u"language"_s, cli::valueOf(contact.language)},
            {u"metadata"_s, cli::valueOf(contact.metadata)}};
}

QList<ViewColumn> messageTemplateColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"description"_s, u"Description"_s},
            {u"version"_s, u"Version"_s, ColumnKind::Count},
            {u"defaultTranslation"_s, u"Default language"_s},
            {u"translations"_s, u"Languages"_s},
            {u"variables"_s, u"Variables"_s},
            {u"createTime"_s, u"Created"_s, ColumnKind::Moment},
            {u"updateTime"_s, u"Changed"_s, ColumnKind::Moment}};
}

QJsonObject fieldsOf(const MessageTemplate &messageTemplate)
{
    QStringList variables;
    for (const TemplateTranslation &translation : messageTemplate.translations) {
        for (const TemplateVariable &variable : translation.variables)
            variables << variable.key;
    }
    variables.removeDuplicates();
    return {{u"id"_s, cli::valueOf(messageTemplate.id.text())},
            {u"description"_s, cli::valueOf(messageTemplate.description)},
            {u"version"_s, cli::valueOf(messageTemplate.version)},
            {u"defaultTranslation"_s, cli::valueOf(messageTemplate.defaultTranslation)},
            {u"translations"_s, arrayOf(messageTemplate.languages())},
            {u"variables"_s, arrayOf(variables)},
            {u"createTime"_s, cli::valueOf(messageTemplate.created)},
            {u"updateTime"_s, cli::valueOf(messageTemplate.updated)}};
}

QList<ViewColumn> optOutColumns()
{
    return {{u"identity"_s, u"Identity"_s}, {u"listType"_s, u"List"_s}, {u"appId"_s, u"App"_s}};
}

QJsonObject fieldsOf(const ConsentAudit &audit)
{
    return {{u"datetime"_s, cli::valueOf(audit.at)},
            {u"operation"_s, cli::valueOf(audit.operation)},
            {u"origin"_s, cli::valueOf(audit.origin)},
            {u"listType"_s, cli::valueOf(audit.listType)},
            {u"appId"_s, cli::valueOf(audit.app)}};
}

QString lineOf(const ConversationMessage &message, const QTimeZone &zone)
{
    const QString when = message.acceptTime
        ? QDateTime::fromMSecsSinceEpoch(message.acceptTime->time_since_epoch().count(), zone).toString(u"yyyy-MM-dd HH:mm:ss"_s)
        : u"\u2013"_s;
    QStringList choices;
    for (const MessageChoice &choice : message.content.choices)
        choices << u'[' + choice.title + u']';
    QStringList words{when, message.isToContact() ? u"app:"_s : u"contact:"_s, inOneLine(message.content), choices.join(u' ')};
    if (!message.status.isEmpty())
        words << u'(' + QStringList{message.status, message.reason.code}.join(u' ').trimmed() + u')';
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace floorwalker::cli
