// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/routing/apiuser.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

Guid guidOf(quint64 seed, const QByteArray &name)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray::number(seed) + name, QCryptographicHash::Sha1);
    return *Guid::fromText(hash.toHex().left(32));
}

QByteArray keyOf(quint64 seed, const QByteArray &name)
{
    const QByteArray hash = QCryptographicHash::hash("key" + QByteArray::number(seed) + name, QCryptographicHash::Sha1);
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

const QByteArrayList &ApiUsers::allRights()
{
    static const QByteArrayList rights { "rci.queues", "rci.users", "rci.users.modify", "rmi.queueStatuses",
                                         "rmi.agents", "rmi.readyState", "rmi.contacts", "cmi.contacts",
                                         "cmi.callbacks", "cmi.callbacks.create", "cmi.callbacks.modify",
                                         "cmi.remarks", "cmi.remarks.modify", "cmi.chats", "cmi.chats.create",
                                         "cmi.emails", "cmi.scriptResults", "cmi.callRecordings",
                                         "cmi.messages", "cmi.messages.create", "cmi.messages.modify",
                                         "cmi.messages.delete", "cmi.customerConsents",
                                         "cmi.customerConsents.create", "cmi.customerConsents.delete" };
    return rights;
}

ApiUsers::ApiUsers(quint64 seed, const QList<int> &queuesOfLimited)
    : m_queuesOfLimited(queuesOfLimited.begin(), queuesOfLimited.end())
{
    const QSet<QByteArray> every(allRights().begin(), allRights().end());
    const auto add = [&](const QByteArray &name, const QByteArray &password, const QString &surname) -> ApiUser & {
        ApiUser user;
        user.id = guidOf(seed, name);
        user.name = name;
        user.password = password;
        user.apiKey = keyOf(seed, name);
        user.rights = every;
        user.firstName = u"API"_s;
        user.surname = surname;
        m_users.append(user);
        return m_users.last();
    };
    add("supervisor", "floor-2026", u"Supervisor"_s);
    ApiUser &limited = add("limited", "two-queues", u"Limited"_s);
    limited.rights -= { "rmi.readyState", "rci.users.modify", "cmi.callbacks.create", "cmi.callbacks.modify",
                        "cmi.remarks.modify", "cmi.chats.create", "cmi.messages.create", "cmi.messages.modify",
                        "cmi.messages.delete", "cmi.customerConsents.create", "cmi.customerConsents.delete" };
    limited.seesAllQueues = false;
    limited.queues = m_queuesOfLimited;
    add("noagents", "no-agents", u"No Agents"_s).rights -= { "rmi.agents", "rmi.readyState" };
    add("expired", "was-good-once", u"Expired"_s).isPasswordExpired = true;
    add("umlaut", u"pässwörd€"_s.toUtf8(), u"Ümläut"_s);
}

const ApiUser *ApiUsers::find(const QByteArray &name) const
{
    for (const ApiUser &user : m_users) {
        if (user.name == name)
            return &user;
    }
    return nullptr;
}

bool ApiUsers::knowsKey(const QByteArray &apiKey) const
{
    return std::any_of(m_users.cbegin(), m_users.cend(), [&](const ApiUser &user) { return user.apiKey == apiKey; });
}

ApiUser *ApiUsers::at(const QByteArray &name)
{
    const auto user = std::find_if(m_users.begin(), m_users.end(), [&](const ApiUser &u) { return u.name == name; });
    return user == m_users.end() ? nullptr : &*user;
}

void ApiUsers::identify(const QByteArray &name, const Guid &id, const QString &firstName, const QString &surname)
{
    if (ApiUser *user = at(name)) {
        user->id = id;
        user->firstName = firstName;
        user->surname = surname;
    }
}

bool ApiUsers::change(const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    ApiUser *user = at(line.left(blank).trimmed());
    if (blank < 0 || !user)
        return false;
    ApiUser changed = *user;
    changed.rights.clear();
    for (const QByteArray &raw : line.mid(blank + 1).split(',')) {
        const QByteArray word = raw.trimmed();
        if (word == "all") {
            changed.rights += QSet<QByteArray>(allRights().begin(), allRights().end());
        } else if (word.startsWith("queues=")) {
            changed.seesAllQueues = word == "queues=all";
            changed.queues = word == "queues=two" ? m_queuesOfLimited : QSet<int>();
        } else if (allRights().contains(word)) {
            changed.rights.insert(word);
        } else if (!word.isEmpty() && word != "none") {
            return false;
        }
    }
    *user = changed;
    return true;
}

} // namespace demo
