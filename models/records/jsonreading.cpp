// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/jsonreading.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace floorwalker {

namespace {

Error undecodable(const QString &detail)
{
    return {.kind = ErrorKind::Undecodable, .detail = detail};
}

Result<QJsonDocument> documentIn(const QByteArray &body, const QString &where)
{
    QJsonParseError fault;
    auto document = QJsonDocument::fromJson(body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return undecodable(QStringLiteral("%1: %2 at byte %3")
                               .arg(where, fault.errorString()).arg(fault.offset));
    return document;
}

} // namespace

FieldReader::FieldReader(const QJsonObject &object, QString where)
    : m_object(object)
    , m_where(std::move(where))
{
}

bool FieldReader::has(QStringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString FieldReader::text(QStringView key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    if (has(key))
        blame(key, QStringLiteral("text"));
    return {};
}

std::optional<qint64> FieldReader::integer(QStringView key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (std::abs(number) < 9.0e15) // beyond, a double no longer counts in ones
            return value.toInteger(qint64(number));
    } else if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        if (isNumber)
            return number;
        if (value.toString().isEmpty())
            return std::nullopt;
    }
    if (has(key))
        blame(key, QStringLiteral("a whole number"));
    return std::nullopt;
}

std::optional<double> FieldReader::decimal(QStringView key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isDouble())
        return value.toDouble();
    if (value.isString()) {
        bool isNumber = false;
        const double number = value.toString().toDouble(&isNumber);
        if (isNumber && std::isfinite(number))
            return number;
        if (value.toString().isEmpty())
            return std::nullopt;
    }
    if (has(key))
        blame(key, QStringLiteral("a number"));
    return std::nullopt;
}

std::optional<bool> FieldReader::boolean(QStringView key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isBool())
        return value.toBool();
    if (value.isString() && value.toString().compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (value.isString() && value.toString().compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    if (has(key))
        blame(key, QStringLiteral("true or false"));
    return std::nullopt;
}

std::optional<Instant> FieldReader::moment(QStringView key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isString()) {
        if (value.toString().isEmpty())
            return std::nullopt;
        if (const auto moment = instantFromIso(value.toString()))
            return moment;
    }
    if (has(key))
        blame(key, QStringLiteral("an ISO 8601 time"));
    return std::nullopt;
}

QString FieldReader::place(QStringView key) const
{
    return QStringLiteral("%1.%2").arg(m_where, key);
}

QJsonObject FieldReader::object(QStringView key)
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isObject())
        blame(key, QStringLiteral("an object"));
    return value.toObject();
}

QList<QJsonObject> FieldReader::objects(QStringView key)
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isArray())
        blame(key, QStringLiteral("a list"));
    QList<QJsonObject> objects;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        if (!one.isObject())
            blame(QStringLiteral("%1[%2]").arg(key).arg(objects.size()), QStringLiteral("an object"));
        objects.append(one.toObject());
    }
    return objects;
}

void FieldReader::adoptFault(const FieldReader &part)
{
    if (!m_fault)
        m_fault = part.fault();
}

void FieldReader::blame(QStringView key, const QString &expected)
{
    if (!m_fault)
        m_fault = undecodable(QStringLiteral("%1: expected %2").arg(place(key), expected));
}

Result<QList<QJsonObject>> objectsIn(const QByteArray &body, const QString &where)
{
    auto document = documentIn(body, where);
    if (!document)
        return document.error();
    if (!document->isArray())
        return undecodable(QStringLiteral("%1: expected a list").arg(where));
    const QJsonArray array = document->array();
    QList<QJsonObject> objects;
    objects.reserve(array.size());
    for (const QJsonValue &value : array) {
        if (!value.isObject())
            return undecodable(QStringLiteral("%1[%2]: expected an object")
                                   .arg(where).arg(objects.size()));
        objects.append(value.toObject());
    }
    return objects;
}

std::optional<QList<QByteArrayView>> objectBytesIn(QByteArrayView body)
{
    const char *at = body.begin();
    const char *const end = body.end();
    const auto skipBlanks = [&at, end] {
        while (at != end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
            ++at;
    };
    const auto take = [&at, end, &skipBlanks](char c) {
        skipBlanks();
        const bool isThere = at != end && *at == c;
        at += isThere ? 1 : 0;
        return isThere;
    };
    //! Past the object that begins here; false when it does not end.
    const auto skipObject = [&at, end] {
        int depth = 0;
        bool isInText = false;
        for (; at != end; ++at) {
            if (isInText) {
                if (*at == '\\' && at + 1 != end)
                    ++at;
                else if (*at == '"')
                    isInText = false;
            } else if (*at == '"') {
                isInText = true;
            } else if (*at == '{') {
                ++depth;
            } else if (*at == '}' && --depth == 0) {
                ++at;
                return true;
            }
        }
        return false;
    };
    if (!take('['))
        return std::nullopt;
    QList<QByteArrayView> objects;
    while (!take(']')) {
        if (!objects.isEmpty() && !take(','))
            return std::nullopt;
        skipBlanks();
        const char *const begin = at;
        if (at == end || *at != '{' || !skipObject())
            return std::nullopt;
        objects.append(QByteArrayView(begin, at));
    }
    skipBlanks();
    return at == end ? std::optional(objects) : std::nullopt;
}

Result<QJsonObject> objectIn(const QByteArray &body, const QString &where)
{
    auto document = documentIn(body, where);
    if (!document)
        return document.error();
    if (!document->isObject())
        return undecodable(QStringLiteral("%1: expected an object").arg(where));
    return document->object();
}

QList<QJsonObject> wrappedObjects(const QJsonValue &value, QStringView element)
{
    if (value.isArray()) {
        QList<QJsonObject> objects;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array) {
            if (one.isObject())
                objects.append(one.toObject());
        }
        return objects;
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    if (object.contains(element))
        return wrappedObjects(object.value(element), element);
    return object.isEmpty() ? QList<QJsonObject>() : QList{object};
}

} // namespace floorwalker
