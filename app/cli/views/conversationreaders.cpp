// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/conversationreaders.h"

#include "app/cli/conversation/conversationfields.h"

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

AppsReader::AppsReader(const BackEnds &backEnds, const Profile &profile)
    : ConversationReader(backEnds, profile, conversationAppColumns(), u"apps"_s)
{
}

void AppsReader::readAll(const ViewQuestion &question)
{
    begin(question);
    client().send<QList<ConversationApp>>(conversation::apps(project()), Purpose::Asked, this,
                                          [this](const Result<QList<ConversationApp>> &apps) {
        if (!apps) {
            fail(apps.error());
            return;
        }
        for (const ConversationApp &app : *apps)
            add(fieldsOf(app), app.raw);
        tell();
    });
}

void AppsReader::readOne(const QString &id)
{
    client().send<ConversationApp>(conversation::app(project(), AppId(id)), Purpose::Asked, this,
                                   [this](const Result<ConversationApp> &app) {
        if (!app) {
            fail(app.error());
            return;
        }
        add(fieldsOf(*app), app->raw);
        tell();
    });
}

WebhooksReader::WebhooksReader(const BackEnds &backEnds, const Profile &profile)
    : ConversationReader(backEnds, profile, webhookColumns(), u"webhooks"_s)
{
}

void WebhooksReader::readAll(const ViewQuestion &question)
{
    begin(question);
    chooseAppId([this](const AppId &app) {
        client().send<QList<Webhook>>(conversation::webhooks(project(), app), Purpose::Asked, this,
                                      [this](const Result<QList<Webhook>> &webhooks) {
            if (!webhooks) {
                fail(webhooks.error());
                return;
            }
            for (const Webhook &webhook : *webhooks)
                add(fieldsOf(webhook), webhook.raw);
            tell();
        });
    });
}

void WebhooksReader::readOne(const QString &id)
{
    client().send<Webhook>(conversation::webhook(project(), WebhookId(id)), Purpose::Asked, this,
                           [this](const Result<Webhook> &webhook) {
        if (!webhook) {
            fail(webhook.error());
            return;
        }
        add(fieldsOf(*webhook), webhook->raw);
        tell();
    });
}

TemplatesReader::TemplatesReader(const BackEnds &backEnds, const Profile &profile)
    : ConversationReader(backEnds, profile, messageTemplateColumns(), u"templates"_s)
    , m_templates(*backEnds.templates)
{
}

void TemplatesReader::readAll(const ViewQuestion &question)
{
    begin(question);
    m_templates.send<QList<MessageTemplate>>(conversation::templates(project()), Purpose::Asked, this,
                                             [this](const Result<QList<MessageTemplate>> &templates) {
        if (!templates) {
            fail(templates.error());
            return;
        }
        for (const MessageTemplate &one : *templates)
            add(fieldsOf(one), one.raw);
        tell();
    });
}

void TemplatesReader::readOne(const QString &id)
{
    m_templates.send<MessageTemplate>(conversation::messageTemplate(project(), TemplateId(id)), Purpose::Asked, this,
                                      [this](const Result<MessageTemplate> &one) {
        if (!one) {
            fail(one.error());
            return;
        }
        QStringList lines;
        for (const TemplateTranslation &translation : one->translations)
            lines << translation.language + u": "_s + inOneLine(translation.content);
        add(fieldsOf(*one), one->raw, lines);
        tell();
    });
}

OptOutsReader::OptOutsReader(const BackEnds &backEnds, const Profile &profile)
    : ConversationReader(backEnds, profile, optOutColumns(), u"consents"_s)
{
}

void OptOutsReader::readAll(const ViewQuestion &question)
{
    begin(question);
    chooseAppId([this](const AppId &app) {
        const QString list = takePattern(this->question().filters, u"list_type"_s);
        readLists(app, list.isEmpty() ? optOutLists() : QStringList{list});
    });
}

//! One after the other.
void OptOutsReader::readLists(const AppId &app, const QStringList &lists)
{
    if (lists.isEmpty()) {
        tell();
        return;
    }
    const QString list = lists.constFirst();
    readWhole<QString>([this, app, list](const QString &token) {
        return conversation::optOuts(project(), app, list, {.size = conversation::mostOptOuts, .token = token});
    }, [this, app, list, lists](const QList<QString> &identities) {
        for (const QString &identity : identities) {
            const QJsonObject fields{{u"identity"_s, identity}, {u"listType"_s, list}, {u"appId"_s, app.text()}};
            add(fields, {{u"identity"_s, identity}});
        }
        readLists(app, lists.mid(1));
    });
}

void OptOutsReader::readOne(const QString &id)
{
    chooseAppId([this, id](const AppId &app) {
        client().send<QList<ConsentAudit>>(conversation::consentAudit(project(), app, id), Purpose::Asked, this,
                                           [this, id, app](const Result<QList<ConsentAudit>> &audits) {
            if (!audits) {
                fail(audits.error());
                return;
            }
            QStringList lines;
            for (const ConsentAudit &audit : *audits)
                lines << QStringList{audit.at ? toIso(*audit.at) : u"\u2013"_s, audit.operation, audit.listType, audit.origin}.join(u' ');
            const QString list = audits->isEmpty() ? QString() : audits->constFirst().listType;
            add({{u"identity"_s, id}, {u"listType"_s, valueOf(list)}, {u"appId"_s, app.text()}}, {}, lines);
            tell();
        });
    });
}

ConversationContactsReader::ConversationContactsReader(const BackEnds &backEnds, const Profile &profile)
    : ConversationReader(backEnds, profile, conversationContactColumns(), u"contacts"_s)
{
}

void ConversationContactsReader::readAll(const ViewQuestion &question)
{
    begin(question);
    QList<RowFilter> &filters = this->question().filters;
    const conversation::ContactAsk ask{.externalId = takePattern(filters, u"external_id"_s),
                                       .channel = takePattern(filters, u"channel"_s).toUpper(),
                                       .identity = takePattern(filters, u"identity"_s)};
    readWhole<ConversationContact>([this, ask](const QString &token) {
        return conversation::contacts(project(), ask, {.size = conversation::mostOthers, .token = token});
    }, [this](const QList<ConversationContact> &contacts) {
        for (const ConversationContact &contact : contacts)
            add(fieldsOf(contact), contact.raw);
        tell();
    });
}

void ConversationContactsReader::readOne(const QString &id)
{
    client().send<ConversationContact>(conversation::contact(project(), ConversationContactId(id)), Purpose::Asked, this,
                                       [this](const Result<ConversationContact> &contact) {
        if (!contact) {
            fail(contact.error());
            return;
        }
        add(fieldsOf(*contact), contact->raw);
        tell();
    });
}

ConversationsReader::ConversationsReader(const BackEnds &backEnds, const Profile &profile)
    : ConversationReader(backEnds, profile, conversationColumns(), u"conversations"_s)
{
}

void ConversationsReader::readAll(const ViewQuestion &question)
{
    begin(question);
    QList<RowFilter> &filters = this->question().filters;
    const QString contact = takePattern(filters, u"contact_id"_s);
    const bool onlyActive = takePattern(filters, u"only_active"_s) == u"true";
    if (!contact.isEmpty()) {
        const conversation::ConversationFilter filter{.app = AppId(takePattern(filters, u"app_id"_s)),
                                                      .contact = ConversationContactId(contact),
                                                      .onlyActive = onlyActive};
        readWhole<Conversation>([this, filter](const QString &token) {
            return conversation::conversations(project(), filter, {.size = conversation::mostOthers, .token = token});
        }, [this](const QList<Conversation> &conversations) {
            QList<RecentConversation> all;
            for (const Conversation &one : conversations)
                all.append({.conversation = one, .lastMessage = {}});
            take(all);
        });
        return;
    }
    chooseAppId([this, onlyActive](const AppId &app) {
        readWhole<RecentConversation>([this, app, onlyActive](const QString &token) {
            return conversation::recentConversations(project(), app, onlyActive, {.size = conversation::mostRecent, .token = token});
        }, [this](const QList<RecentConversation> &conversations) { take(conversations); });
    });
}

void ConversationsReader::take(const QList<RecentConversation> &conversations)
{
    for (const RecentConversation &one : conversations) {
        const auto last = one.lastMessage.acceptTime ? one.lastMessage.acceptTime : one.conversation.lastReceived;
        if (isWanted(last))
            add(fieldsOf(one), one.conversation.raw);
    }
    tell();
}

void ConversationsReader::readOne(const QString &id)
{
    client().send<Conversation>(conversation::conversation(project(), ConversationId(id)), Purpose::Asked, this,
                                [this](const Result<Conversation> &conversation) {
        if (!conversation) {
            fail(conversation.error());
            return;
        }
        readWhole<ConversationMessage>([this, id = conversation->id](const QString &token) {
            return conversation::messages(project(), {.conversation = id}, {.size = conversation::mostMessages, .token = token});
        }, [this, conversation = *conversation](const QList<ConversationMessage> &messages) {
            QStringList lines;
            for (const ConversationMessage &message : messages)
                lines.prepend(lineOf(message, profile().businessDay().zone()));
            add(fieldsOf(RecentConversation{conversation, messages.value(0)}), conversation.raw, lines);
            tell();
        });
    });
}

ConversationMessagesReader::ConversationMessagesReader(const BackEnds &backEnds, const Profile &profile)
    : ConversationReader(backEnds, profile, conversationMessageColumns(), u"messages"_s)
{
}

//! Of one conversation or contact all of them; of a whole app those of the business day, where no range is wished.
void ConversationMessagesReader::readAll(const ViewQuestion &question)
{
    begin(question);
    QList<RowFilter> &filters = this->question().filters;
    conversation::MessageAsk ask{.conversation = ConversationId(takePattern(filters, u"conversation_id"_s)),
                                 .contact = ConversationContactId(takePattern(filters, u"contact_id"_s)),
                                 .channelIdentity = takePattern(filters, u"channel_identity"_s),
                                 .channel = takePattern(filters, u"channel"_s).toUpper(),
                                 .direction = takePattern(filters, u"direction"_s).toUpper(),
                                 .since = question.since,
                                 .until = question.until};
    if (!ask.conversation.isEmpty() || !ask.contact.isEmpty()) {
        read(ask);
        return;
    }
    if (!ask.since)
        ask.since = profile().businessDay().dayContaining(question.until.value_or(client().serverClock().now())).begin;
    chooseApp([this, ask](const ConversationApp &app) {
        conversation::MessageAsk ofApp = ask;
        ofApp.app = app.id;
        ofApp.isOfDispatch = app.isDispatch();
        read(ofApp);
    });
}

void ConversationMessagesReader::read(const conversation::MessageAsk &ask)
{
    readWhole<ConversationMessage>([this, ask](const QString &token) {
        return conversation::messages(project(), ask, {.size = conversation::mostMessages, .token = token});
    }, [this](const QList<ConversationMessage> &messages) {
        for (const ConversationMessage &message : messages)
            add(fieldsOf(message), message.raw);
        tell();
    });
}

void ConversationMessagesReader::readOne(const QString &id)
{
    readMessage(id, false);
}

//! Messages of apps that keep no conversations lie in another place.
void ConversationMessagesReader::readMessage(const QString &id, bool isOfDispatch)
{
    client().send<ConversationMessage>(conversation::message(project(), ConversationMessageId(id), isOfDispatch), Purpose::Asked, this,
                                       [this, id, isOfDispatch](const Result<ConversationMessage> &message) {
        if (message) {
            add(fieldsOf(*message), message->raw, linesOf(message->content));
            tell();
        } else if (message.error().kind != ErrorKind::NotFound) {
            fail(message.error());
        } else if (isOfDispatch) {
            readTranscript(ConversationId(id), message.error());
        } else {
            readMessage(id, true);
        }
    });
}

void ConversationMessagesReader::readTranscript(const ConversationId &id, const Error &notFound)
{
    readWhole<ConversationMessage>([this, id](const QString &token) {
        return conversation::messages(project(), {.conversation = id}, {.size = conversation::mostMessages, .token = token});
    }, [this, notFound](const QList<ConversationMessage> &messages) {
        if (messages.isEmpty()) {
            fail(notFound);
            return;
        }
        QStringList lines;
        for (const ConversationMessage &message : messages)
            lines.prepend(lineOf(message, profile().businessDay().zone()));
        add(fieldsOf(messages.constFirst()), messages.constFirst().raw, lines);
        tell();
    });
}

} // namespace floorwalker::cli
