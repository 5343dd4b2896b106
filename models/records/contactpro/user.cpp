// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/user.h"

#include "models/records/jsonreading.h"

namespace floorwalker {

namespace {

Result<User> decodeUser(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    User user{.id = AgentId(fields.text(u"id")),
              .firstName = fields.text(u"firstName"),
              .surname = fields.text(u"surname"),
              .login = fields.text(u"login"),
              .email = fields.text(u"email"),
              .raw = object};
    if (fields.fault())
        return *fields.fault();
    if (user.id.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
    return user;
}

} // namespace

QString User::displayName() const
{
    if (surname.isEmpty() || firstName.isEmpty())
        return surname + firstName;
    return surname + QStringLiteral(", ") + firstName;
}

Result<QList<User>> decodeUsers(const QByteArray &body)
{
    return decodeList<User>(body, QStringLiteral("rci/users"), decodeUser);
}

} // namespace floorwalker
