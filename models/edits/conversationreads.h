// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/conversation/conversation.h"
#include "models/records/conversation/conversationapp.h"
#include "models/records/conversation/conversationcontact.h"
#include "models/records/conversation/messagetemplate.h"
#include "models/records/conversation/optouts.h"
#include "models/records/conversation/recipient.h"
#include "models/records/conversation/transcoding.h"
#include "models/records/conversation/webhook.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! What can be asked of a project of the Conversation API, for those who may not know the interface itself.
//! Each is told once, later, and never when the receiver is gone.
class ConversationReads final
{
public:
    //! templates: the client of the host for templates; null: there are none.
    ConversationReads(RestClient &conversation, RestClient *templates, const QString &project);

    template<typename T>
    using Told = std::function<void(const Result<T> &)>;

    void apps(QObject *receiver, const Told<QList<ConversationApp>> &told);
    void app(const AppId &app, QObject *receiver, const Told<ConversationApp> &told);
    void conversation(const ConversationId &conversation, QObject *receiver, const Told<Conversation> &told);
    void webhooks(const AppId &app, QObject *receiver, const Told<QList<Webhook>> &told);
    void templates(QObject *receiver, const Told<QList<MessageTemplate>> &told); //!< with their translations
    void messageTemplate(const TemplateId &id, QObject *receiver, const Told<MessageTemplate> &told);

    //! token: of the page before; empty: the first.
    void contacts(const QString &token, QObject *receiver, const Told<PageOf<ConversationContact>> &told);
    void contactsWith(const ChannelIdentity &identity, QObject *receiver, const Told<PageOf<ConversationContact>> &told);
    void contact(const ConversationContactId &contact, QObject *receiver, const Told<ConversationContact> &told);
    void identityConflicts(const QString &token, QObject *receiver, const Told<PageOf<IdentityConflict>> &told);
    //! The name they go by on a channel that tells; see profileChannels().
    void channelProfile(const AppId &app, const ConversationRecipient &recipient, const QString &channel, QObject *receiver,
                        const Told<QString> &told);
    static QStringList profileChannels();

    //! list: of optOutLists().
    void optOuts(const AppId &app, const QString &list, const QString &token, QObject *receiver, const Told<PageOf<QString>> &told);
    void consentAudit(const AppId &app, const QString &identity, QObject *receiver, const Told<QList<ConsentAudit>> &told);

    //! What a message would become on channels, by channel: the channel's own JSON. Nothing is sent.
    void transcode(const Transcoding &transcoding, QObject *receiver, const Told<QMap<QString, QString>> &told);
    //! Asks the channels whether they reach somebody; their answer goes to the app's webhooks alone. The same
    //! again does no harm.
    void queryCapability(const AppId &app, const ConversationRecipient &recipient, QObject *receiver, const Told<Done> &told);

private:
    RestClient &m_client;
    RestClient *m_templates;
    QString m_project;
};

} // namespace floorwalker
