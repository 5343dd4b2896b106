// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/conversationreads.h"

#include "models/rest/endpoints/conversation.h"

#include <QUuid>

namespace floorwalker {

ConversationReads::ConversationReads(RestClient &conversation, RestClient *templates, const QString &project)
    : m_client(conversation)
    , m_templates(templates)
    , m_project(project)
{
}

void ConversationReads::apps(QObject *receiver, const Told<QList<ConversationApp>> &told)
{
    m_client.send<QList<ConversationApp>>(conversation::apps(m_project), Purpose::Asked, receiver, told);
}

void ConversationReads::app(const AppId &app, QObject *receiver, const Told<ConversationApp> &told)
{
    m_client.send<ConversationApp>(conversation::app(m_project, app), Purpose::Asked, receiver, told);
}

void ConversationReads::conversation(const ConversationId &conversation, QObject *receiver, const Told<Conversation> &told)
{
    m_client.send<Conversation>(conversation::conversation(m_project, conversation), Purpose::Asked, receiver, told);
}

void ConversationReads::webhooks(const AppId &app, QObject *receiver, const Told<QList<Webhook>> &told)
{
    m_client.send<QList<Webhook>>(conversation::webhooks(m_project, app), Purpose::Asked, receiver, told);
}

void ConversationReads::templates(QObject *receiver, const Told<QList<MessageTemplate>> &told)
{
    if (m_templates) {
        m_templates->send<QList<MessageTemplate>>(conversation::templates(m_project), Purpose::Asked, receiver, told);
        return;
    }
    QMetaObject::invokeMethod(receiver, [told] { told(QList<MessageTemplate>()); }, Qt::QueuedConnection);
}

void ConversationReads::messageTemplate(const TemplateId &id, QObject *receiver, const Told<MessageTemplate> &told)
{
    if (m_templates) {
        m_templates->send<MessageTemplate>(conversation::messageTemplate(m_project, id), Purpose::Asked, receiver, told);
        return;
    }
    QMetaObject::invokeMethod(receiver, [told] { told(Error{.kind = ErrorKind::NotFound}); }, Qt::QueuedConnection);
}

void ConversationReads::contacts(const QString &token, QObject *receiver, const Told<PageOf<ConversationContact>> &told)
{
    m_client.send<PageOf<ConversationContact>>(
        conversation::contacts(m_project, {}, {.size = conversation::mostOthers, .token = token}), Purpose::Asked, receiver, told);
}

void ConversationReads::contactsWith(const ChannelIdentity &identity, QObject *receiver, const Told<PageOf<ConversationContact>> &told)
{
    m_client.send<PageOf<ConversationContact>>(
        conversation::contacts(m_project, {.channel = identity.channel, .identity = identity.identity},
                               {.size = conversation::mostOthers, .token = {}}),
        Purpose::Asked, receiver, told);
}

void ConversationReads::contact(const ConversationContactId &contact, QObject *receiver, const Told<ConversationContact> &told)
{
    m_client.send<ConversationContact>(conversation::contact(m_project, contact), Purpose::Asked, receiver, told);
}

void ConversationReads::identityConflicts(const QString &token, QObject *receiver, const Told<PageOf<IdentityConflict>> &told)
{
    m_client.send<PageOf<IdentityConflict>>(
        conversation::identityConflicts(m_project, {.size = conversation::mostOthers, .token = token}), Purpose::Asked, receiver, told);
}

void ConversationReads::channelProfile(const AppId &app, const ConversationRecipient &recipient, const QString &channel,
                                       QObject *receiver, const Told<QString> &told)
{
    m_client.send<QString>(conversation::channelProfile(m_project, app, recipient, channel), Purpose::Asked, receiver, told);
}

QStringList ConversationReads::profileChannels()
{
    return {QStringLiteral("MESSENGER"), QStringLiteral("INSTAGRAM"), QStringLiteral("VIBER"), QStringLiteral("LINE")};
}

void ConversationReads::optOuts(const AppId &app, const QString &list, const QString &token, QObject *receiver,
                                const Told<PageOf<QString>> &told)
{
    m_client.send<PageOf<QString>>(conversation::optOuts(m_project, app, list, {.size = conversation::mostOptOuts, .token = token}),
                                 Purpose::Asked, receiver, told);
}

void ConversationReads::consentAudit(const AppId &app, const QString &identity, QObject *receiver,
                                     const Told<QList<ConsentAudit>> &told)
{
    m_client.send<QList<ConsentAudit>>(conversation::consentAudit(m_project, app, identity), Purpose::Asked, receiver, told);
}

void ConversationReads::transcode(const Transcoding &transcoding, QObject *receiver, const Told<QMap<QString, QString>> &told)
{
    m_client.send<QMap<QString, QString>>(conversation::transcode(m_project, transcoding), Purpose::Asked, receiver, told);
}

void ConversationReads::queryCapability(const AppId &app, const ConversationRecipient &recipient, QObject *receiver,
                                        const Told<Done> &told)
{
    const QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_client.send<Done>(conversation::queryCapability(m_project, app, recipient, requestId), Purpose::Write, receiver, told);
}

} // namespace floorwalker
