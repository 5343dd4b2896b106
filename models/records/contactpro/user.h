// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QJsonObject>
#include <QList>

namespace floorwalker {

//! One element of `rci/users` (reference: contactpro-rci). Newer clouds send only id and names
//! unless a query parameter asks for more.
struct User {
    AgentId id;
    QString firstName;
    QString surname;
    QString login;
    QString email;
    QJsonObject raw;

    QString displayName() const; //!< "Surname, First", as Contact Pro writes agents' names

    friend bool operator==(const User &, const User &) = default;
};

Result<QList<User>> decodeUsers(const QByteArray &body);

} // namespace floorwalker
