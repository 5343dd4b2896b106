// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/wire/guid.h"

#include <QByteArrayList>
#include <QList>
#include <QSet>
#include <QString>

namespace demo {

//! Someone who may call the API. Rights are words such as "rmi.agents"; queues count apart.
struct ApiUser {
    Guid id;
    QString firstName;
    QString surname;
    QByteArray name;
    QByteArray password; //!< UTF-8
    QByteArray apiKey;
    QSet<QByteArray> rights;
    bool seesAllQueues = true;
    QSet<int> queues; //!< the ones seen otherwise
    bool isPasswordExpired = false;

    bool may(const QByteArray &right) const { return rights.contains(right); }
    bool sees(int queue) const { return seesAllQueues || queues.contains(queue); }
};

//! The users of the tenant, the same in every run.
class ApiUsers {
public:
    static const QByteArrayList &allRights();

    ApiUsers(quint64 seed, const QList<int> &queuesOfLimited);

    const QList<ApiUser> &all() const { return m_users; }
    const ApiUser *find(const QByteArray &name) const;
    bool knowsKey(const QByteArray &apiKey) const;

    //! A user who is also somebody on the floor.
    void identify(const QByteArray &name, const Guid &id, const QString &firstName, const QString &surname);

    //! "NAME right,right,queues=all|two|none"; false when there is no such user or right.
    bool change(const QByteArray &line);

private:
    ApiUser *at(const QByteArray &name);

    QList<ApiUser> m_users;
    QSet<int> m_queuesOfLimited;
};

} // namespace demo
