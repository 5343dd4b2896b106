// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/conversation/records.h"
#include "app/demo/floor/dice.h"

#include <map>
#include <queue>

namespace demo::conversation {

//! Everything of one project: apps, webhooks, contacts, conversations, messages, opt-outs, templates.
//! Moves as time does: messages go out, arrive, are read and answered. Deterministic.
class Desk {
    Q_DISABLE_COPY_MOVE(Desk)

public:
    struct Plan {
        quint64 seed = 1;
        double speed = 1;
    };

    Desk(const QString &project, const QString &firstApp, const Plan &plan, Moment start);

    void advanceTo(Moment now);
    Moment now() const { return m_now; }
    QString newId(Moment moment);
    const QString &project() const { return m_project; }

    // apps.cpp
    const QList<QJsonObject> &apps() const { return m_apps; }
    const QJsonObject *app(const QString &id) const; //!< null: unknown
    QStringList channelsOf(const QString &app) const;
    bool isDispatching(const QString &app) const;
    qint64 queueSize(const QString &app) const; //!< messages not yet given to their channel
    qint64 queueLimit() const { return m_queueLimit; }
    void setQueueLimit(qint64 limit) { m_queueLimit = limit; }
    void fillQueue(qint64 size, Moment now); //!< of the first app, with messages of others

    // contacts.cpp
    const Shelf &contacts() const { return m_contacts; }
    QString addContact(QJsonObject contact); //!< its id
    void putContact(const QJsonObject &contact);
    void removeContact(const QString &id); //!< and its conversations
    void mergeContacts(const QString &from, const QString &into);
    QString contactOf(const Identity &identity) const { return m_owners.value(ownerKey(identity)); } //!< empty: nobody's

    // desk.cpp
    std::map<QString, Conversation> &conversations() { return m_conversations; }
    QString openConversation(const QString &app, const QString &contact, const QString &channel); //!< the active one, or a new one
    QString addConversation(Conversation conversation); //!< from outside; its id
    void removeConversation(const QString &id);
    const std::map<QString, Message> &messages() const { return m_messages; }
    Message *message(const QString &id); //!< null: unknown
    void addMessage(const Message &message);
    void removeMessage(const QString &id) { m_messages.erase(id); }
    OptOuts &optOuts(const QString &app) { return m_optOuts[app]; }
    Shelf &webhooks() { return m_webhooks; }
    Shelf &events() { return m_events; }
    const Shelf &templates() const { return m_templates; }

    // messagelife.cpp
    bool hasRoom(const QString &app) const { return queueSize(app) < m_queueLimit; }
    const Message &send(const Order &order);

    const QMap<QString, int> &accepted() const { return m_accepted; } //!< how many were ordered, by the identity first tried
    const QMap<QString, int> &deliveries() const { return m_deliveries; } //!< how many arrived, by identity
    const QMap<QString, int> &failures() const { return m_failures; } //!< how many were given up, by identity

private:
    enum class What { LeaveQueue, TryNext, Outcome, Read, Reply, Expire };
    struct Event {
        Moment at = 0;
        quint64 order = 0; //!< among events of one moment, so that their order is certain
        What what = What::LeaveQueue;
        QString message;
        bool operator>(const Event &other) const { return at != other.at ? at > other.at : order > other.order; }
    };

    static QString ownerKey(const Identity &identity) { return identity.channel + u' ' + identity.identity; }
    qint64 span(double seconds) const { return qint64(seconds * double(Second) / m_speed); }
    void addApps(const QString &first);
    Moment nextTurn(const QString &app); //!< when its queue gives the next message to the channel
    void addTemplates();
    void addPast();
    void addPastConversation(int number, const QString &contact, Dice &dice);
    void addNotice(int number, Dice &dice);
    void addPastOptOuts(Dice &dice);
    void indexContacts();

    // messagelife.cpp
    void plan(double seconds, What what, const QString &message);
    void happen(const Event &event);
    QList<Identity> waysTo(const Order &order, const QString &contact) const;
    QString contactFor(const Order &order);
    void setStatus(Message &message, const QString &status, const QString &reason = {});
    void leaveQueue(Message &message);
    void meetOutcome(Message &message);
    void fail(Message &message, const QString &reason);
    void answer(const Message &question);
    QString faultOfTemplate(const QJsonObject &asked) const; //!< the reason's code; empty: it can be sent
    QString refusalOf(const Message &message) const; //!< the reason's code; empty: it will arrive

    const QString m_project;
    const quint64 m_seed;
    const double m_speed;
    Moment m_now;
    Dice m_ids;
    Dice m_fortunes; //!< apart, so that ids stay the same
    QList<QJsonObject> m_apps;
    QMap<QString, Moment> m_free; //!< when an app's queue is empty, by app
    qint64 m_queueLimit;
    Shelf m_contacts;
    QHash<QString, QString> m_owners; //!< contacts by channel and identity
    std::map<QString, Conversation> m_conversations;
    QHash<QString, QString> m_active; //!< conversations by app and contact
    std::map<QString, Message> m_messages;
    QMap<QString, OptOuts> m_optOuts;
    Shelf m_webhooks;
    Shelf m_events;
    Shelf m_templates;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_plans;
    quint64 m_order = 0;
    QMap<QString, int> m_accepted;
    QMap<QString, int> m_deliveries;
    QMap<QString, int> m_failures;
};

} // namespace demo::conversation
