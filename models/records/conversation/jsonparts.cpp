// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/jsonparts.h"

#include "models/records/jsonreading.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace floorwalker {

namespace {

bool mayBeSecret(const QString &key)
{
    static constexpr std::array words{QLatin1StringView("secret"), QLatin1StringView("password"), QLatin1StringView("token"),
                                      QLatin1StringView("credential"), QLatin1StringView("key"), QLatin1StringView("bearer"),
                                      QLatin1StringView("auth")};
    return std::any_of(words.begin(), words.end(),
                       [&key](QLatin1StringView word) { return key.contains(word, Qt::CaseInsensitive); });
}

QJsonValue tamed(const QJsonValue &value)
{
    if (value.isObject())
        return withoutSecrets(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        all.append(tamed(one));
    return all;
}

} // namespace

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &one : array) {
        if (one.isString())
            texts.append(one.toString());
    }
    return texts;
}

QString textOrJson(FieldReader &fields, QStringView key)
{
    const QJsonValue value = fields.whole().value(key);
    if (value.isObject() && value.toObject().isEmpty())
        return {};
    if (value.isObject())
        return QString::fromUtf8(compact(value.toObject()));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return fields.text(key);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void insertGiven(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void insertGiven(QJsonObject &object, const QString &key, const QStringList &values)
{
    if (!values.isEmpty())
        object.insert(key, QJsonArray::fromStringList(values));
}

QJsonObject withoutSecrets(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!mayBeSecret(field.key()))
            kept.insert(field.key(), tamed(field.value()));
    }
    return kept;
}

} // namespace floorwalker
