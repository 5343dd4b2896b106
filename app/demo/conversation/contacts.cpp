// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/desk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace demo::conversation {

QString Desk::addContact(QJsonObject contact)
{
    const QString id = newId(m_now);
    contact[u"id"_s] = id;
    putContact(contact);
    return id;
}

void Desk::putContact(const QJsonObject &contact)
{
    const QString id = contact[u"id"_s].toString();
    const bool isNew = !m_contacts.contains(id);
    m_contacts[id] = contact;
    if (!isNew) {
        indexContacts();
        return;
    }
    const QJsonArray identities = contact[u"channel_identities"_s].toArray();
    for (const QJsonValue &one : identities)
        m_owners[ownerKey({ one[u"channel"_s].toString(), one[u"identity"_s].toString() })] = id;
}

void Desk::indexContacts()
{
    m_owners.clear();
    for (auto contact = m_contacts.cbegin(); contact != m_contacts.cend(); ++contact) {
        const QJsonArray identities = contact.value()[u"channel_identities"_s].toArray();
        for (const QJsonValue &one : identities)
            m_owners[ownerKey({ one[u"channel"_s].toString(), one[u"identity"_s].toString() })] = contact.key();
    }
}

void Desk::removeContact(const QString &id)
{
    m_contacts.remove(id);
    QStringList gone;
    for (const auto &[key, conversation] : m_conversations) {
        if (conversation.contact == id)
            gone.append(key);
    }
    for (const QString &conversation : std::as_const(gone))
        removeConversation(conversation);
    indexContacts();
}

void Desk::mergeContacts(const QString &from, const QString &into)
{
    QJsonObject survivor = m_contacts.value(into);
    QJsonArray identities = survivor[u"channel_identities"_s].toArray();
    const QJsonArray others = m_contacts.value(from)[u"channel_identities"_s].toArray();
    for (const QJsonValue &other : others) {
        if (!identities.contains(other))
            identities.append(other);
    }
    survivor[u"channel_identities"_s] = identities;
    m_contacts[into] = survivor;
    m_contacts.remove(from);
    for (auto &[key, conversation] : m_conversations) {
        if (conversation.contact == from)
            conversation.contact = into;
    }
    for (auto &[key, message] : m_messages) {
        if (message.contact == from)
            message.contact = into;
    }
    indexContacts();
}

} // namespace demo::conversation
