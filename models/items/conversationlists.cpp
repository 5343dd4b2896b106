// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/conversationlists.h"

namespace floorwalker {

namespace {

//! What came stays when the next reading fails.
void noteFailure(Freshness &freshness, const Error &error)
{
    freshness.error = error;
    freshness.isStale = freshness.answeredAt.has_value();
}

} // namespace

ConversationContactItems::ConversationContactItems(RestClient &client, QString project, ConversationContactTable::ServerNow now, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
    , m_table(now, client.clock())
    , m_list(client, now, [this](const QList<ConversationContact> &contacts) { m_table.setContacts(contacts); })
{
}

QString ConversationContactItems::resource()
{
    return QStringLiteral("contacts");
}

void ConversationContactItems::ask(const conversation::ContactAsk &question)
{
    const auto isTheSame = [&](const conversation::ContactAsk &before) {
        return before.externalId == question.externalId && before.channel == question.channel && before.identity == question.identity;
    };
    if (m_question && isTheSame(*m_question) && (m_list.isReading() || m_list.freshness().answeredAt))
        return;
    m_question = question;
    m_list.setQuestion([project = m_project, question](const QString &token) {
        return conversation::contacts(project, question, {conversation::mostOthers, token});
    });
    m_list.read();
}

QHash<ConversationContactId, QString> ConversationContactItems::names() const
{
    QHash<ConversationContactId, QString> names;
    for (const ConversationContact &contact : m_list.rows()) {
        if (!contact.displayName.isEmpty())
            names.insert(contact.id, contact.displayName);
    }
    return names;
}

OptOutItems::OptOutItems(RestClient &client, QString project, OptOutTable::ServerNow now, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
    , m_table(now, client.clock())
    , m_list(client, now, [this](const QStringList &identities) { m_table.setIdentities(identities); })
{
}

QString OptOutItems::resource()
{
    return QStringLiteral("consents");
}

void OptOutItems::ask(const AppId &app, const QString &list)
{
    if (app == m_app && list == m_listType && (m_list.isReading() || m_list.freshness().answeredAt))
        return;
    m_app = app;
    m_listType = list;
    m_list.setQuestion([project = m_project, app, list](const QString &token) {
        return conversation::optOuts(project, app, list, {conversation::mostOptOuts, token});
    });
    m_list.read();
}

WebhookItems::WebhookItems(RestClient &client, QString project, WebhookTable::ServerNow now, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_project(std::move(project))
    , m_now(now)
    , m_table(std::move(now), client.clock())
{
}

QString WebhookItems::resource()
{
    return QStringLiteral("webhooks");
}

void WebhookItems::ask(const AppId &app)
{
    if (app != m_app) {
        m_app = app;
        m_freshness = {};
        m_isReading = false;
        m_table.setWebhooks({});
    }
    if (!m_isReading)
        read();
}

void WebhookItems::read()
{
    m_isReading = true;
    m_client.send<QList<Webhook>>(conversation::webhooks(m_project, m_app), Purpose::Asked, this,
                                  [this, asked = ++m_run](const Result<QList<Webhook>> &webhooks) {
        if (asked != m_run)
            return;
        m_isReading = false;
        if (webhooks) {
            m_table.setWebhooks(*webhooks);
            m_freshness = {.answeredAt = m_now()};
        } else {
            noteFailure(m_freshness, webhooks.error());
        }
        emit changed();
    });
    emit changed();
}

MessageTemplateItems::MessageTemplateItems(RestClient &templates, QString project, MessageTemplateTable::ServerNow now,
                                           const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_client(templates)
    , m_project(std::move(project))
    , m_now(now)
    , m_table(std::move(now), templates.clock(), zone)
{
}

QString MessageTemplateItems::resource()
{
    return QStringLiteral("templates");
}

void MessageTemplateItems::read()
{
    if (std::exchange(m_isReading, true))
        return;
    m_client.send<QList<MessageTemplate>>(conversation::templates(m_project), Purpose::Asked, this,
                                          [this](const Result<QList<MessageTemplate>> &templates) {
        m_isReading = false;
        if (templates) {
            m_templates = *templates;
            m_table.setTemplates(m_templates);
            m_freshness = {.answeredAt = m_now()};
        } else {
            noteFailure(m_freshness, templates.error());
        }
        emit changed();
    });
    emit changed();
}

} // namespace floorwalker
