// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/conversationcontacttable.h"
#include "models/items/messagetemplatetable.h"
#include "models/items/optouttable.h"
#include "models/items/pagedlist.h"
#include "models/items/webhooktable.h"
#include "models/rest/endpoints/conversation.h"

namespace floorwalker {

//! The contacts of a project, or those of an identity.
class ConversationContactItems final : public QObject
{
    Q_OBJECT

public:
    ConversationContactItems(RestClient &client, QString project, ConversationContactTable::ServerNow now, QObject *parent = nullptr);

    void ask(const conversation::ContactAsk &question); //!< nothing while the same is held or on its way
    PagedList &list() { return m_list; }
    const PagedList &list() const { return m_list; }
    ConversationContactTable &table() { return m_table; }
    QHash<ConversationContactId, QString> names() const; //!< of those that were read and have one
    static QString resource(); //!< "contacts"

private:
    QString m_project;
    ConversationContactTable m_table;
    PagedListOf<ConversationContact> m_list;
    std::optional<conversation::ContactAsk> m_question;
};

//! One of the lists of who does not want messages of an app.
class OptOutItems final : public QObject
{
    Q_OBJECT

public:
    OptOutItems(RestClient &client, QString project, OptOutTable::ServerNow now, QObject *parent = nullptr);

    //! list: "OPT_OUT_ALL" or one of its sisters. Nothing while the same is held or on its way.
    void ask(const AppId &app, const QString &list);
    const AppId &app() const { return m_app; }
    const QString &listType() const { return m_listType; }
    PagedList &list() { return m_list; }
    const PagedList &list() const { return m_list; }
    OptOutTable &table() { return m_table; }
    static QString resource(); //!< "consents"

private:
    QString m_project;
    OptOutTable m_table;
    PagedListOf<QString> m_list;
    AppId m_app;
    QString m_listType;
};

//! The webhooks of an app, which the API lists whole.
class WebhookItems final : public QObject
{
    Q_OBJECT

public:
    WebhookItems(RestClient &client, QString project, WebhookTable::ServerNow now, QObject *parent = nullptr);

    void ask(const AppId &app); //!< those of another go
    void read(); //!< again
    const AppId &app() const { return m_app; }
    bool isReading() const { return m_isReading; }
    Freshness freshness() const { return m_freshness; }
    WebhookTable &table() { return m_table; }
    static QString resource(); //!< "webhooks"

signals:
    void changed();

private:
    RestClient &m_client;
    QString m_project;
    WebhookTable::ServerNow m_now;
    WebhookTable m_table;
    AppId m_app;
    Freshness m_freshness;
    bool m_isReading = false;
    int m_run = 0;
};

//! The templates of a project, which the API lists whole.
class MessageTemplateItems final : public QObject
{
    Q_OBJECT

public:
    //! templates: the client of the region's host for them.
    MessageTemplateItems(RestClient &templates, QString project, MessageTemplateTable::ServerNow now, const QTimeZone &zone,
                         QObject *parent = nullptr);

    void read(); //!< nothing while they are on their way
    bool isReading() const { return m_isReading; }
    Freshness freshness() const { return m_freshness; }
    const QList<MessageTemplate> &templates() const { return m_templates; }
    MessageTemplateTable &table() { return m_table; }
    static QString resource(); //!< "templates"

signals:
    void changed();

private:
    RestClient &m_client;
    QString m_project;
    MessageTemplateTable::ServerNow m_now;
    MessageTemplateTable m_table;
    QList<MessageTemplate> m_templates;
    Freshness m_freshness;
    bool m_isReading = false;
};

} // namespace floorwalker
