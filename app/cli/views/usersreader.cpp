// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/usersreader.h"

#include "app/cli/views/wholelist.h"

#include <QUrl>

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

//! "call_id" is "callId" in what we write.
QString camelCase(const QString &key)
{
    QString name;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const bool isJoint = key[i] == u'_' && i > 0 && i + 1 < key.size();
        name += isJoint ? key[++i].toUpper() : key[i];
    }
    return name;
}

void setParameter(Parameters &query, const QString &field, const QString &value)
{
    query.removeIf([&field](const auto &parameter) { return parameter.first == field; });
    query.append({field, value});
}

ViewRow rowOf(const User &user)
{
    ViewRow row{.fields = {{u"id"_s, user.id.text()},
                           {u"firstName"_s, valueOf(user.firstName)},
                           {u"surname"_s, valueOf(user.surname)},
                           {u"login"_s, valueOf(user.login)},
                           {u"email"_s, valueOf(user.email)}},
                .raw = user.raw};
    for (auto field = user.raw.begin(); field != user.raw.end(); ++field) {
        if (const QString key = camelCase(field.key()); !row.fields.contains(key))
            row.fields.insert(key, field.value());
    }
    return row;
}

//! GET rci/users/{id} answers with one object where the list has an array of them.
Endpoint<QList<User>> oneUser(const QString &id)
{
    auto endpoint = contactpro::users({});
    endpoint.path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
    endpoint.query.clear();
    endpoint.decode = [](const Answered &answer) { return decodeUsers('[' + answer.body + ']'); };
    return endpoint;
}

} // namespace

QList<ViewColumn> userColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"firstName"_s, u"First name"_s},
            {u"surname"_s, u"Surname"_s},
            {u"login"_s, u"Login"_s},
            {u"email"_s, u"E-mail"_s}};
}

QStringList userFields()
{
    return {u"login"_s,          u"externalId"_s,        u"phone"_s,
            u"mobile"_s,         u"chat"_s,              u"chatName"_s,
            u"email"_s,          u"uiLanguage"_s,        u"promptLanguage"_s,
            u"settings"_s,       u"timeZone"_s,          u"businessObjectsId"_s,
            u"crmId"_s,          u"presenceId"_s,        u"forwardNumber"_s,
            u"title"_s,          u"location"_s,          u"callSwitchingLocationId"_s,
            u"recordingMode"_s,  u"passwordExpiration"_s, u"callSwitchingLocationName"_s,
            u"synchronised"_s};
}

void UsersReader::readAll(const ViewQuestion &question)
{
    const auto page = [question](contactpro::Page at) {
        auto endpoint = contactpro::users(at);
        const QStringList known = userFields();
        for (const QString &column : question.columns) {
            if (known.contains(column))
                setParameter(endpoint.query, column, u"*"_s);
        }
        for (const RowFilter &filter : question.filters)
            setParameter(endpoint.query, filter.field, filter.pattern);
        return endpoint;
    };
    WholeList<User>::read(client(), page, this, [this](const auto &users) { compose(users); });
}

void UsersReader::readOne(const QString &id)
{
    client().send<QList<User>>(oneUser(id), Purpose::Asked, this, [this](const auto &users) { compose(users); });
}

void UsersReader::compose(const Result<QList<User>> &users)
{
    ViewAnswer answer{.columns = userColumns(), .isUsable = bool(users), .resource = u"rci/users"_s};
    if (!users) {
        answer.errors << users.error();
        emit answered(answer);
        return;
    }
    QStringList keys;
    for (const ViewColumn &column : std::as_const(answer.columns))
        keys << column.key;
    for (const User &user : *users) {
        answer.rows << rowOf(user);
        const QJsonObject &fields = answer.rows.constLast().fields;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (keys.contains(field.key()))
                continue;
            keys << field.key();
            answer.columns.append({field.key(), field.key()});
        }
    }
    emit answered(answer);
}

} // namespace floorwalker::cli
