// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/cloud/body.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace demo {

Body::Body(const QByteArray &json)
    : m_record(std::make_shared<Record>())
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        refuse(Fault::Illegal, u"The body is no JSON object"_s);
    m_object = document.object();
}

Body::Body(const QJsonObject &part, const QString &way, const std::shared_ptr<Record> &record)
    : m_object(part)
    , m_way(way)
    , m_record(record)
{
}

void Body::refuse(Fault fault, const QString &words)
{
    if (!isFaulty())
        *m_record = { fault, words };
}

void Body::knows(const QStringList &names)
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!names.contains(member.key()))
            refuse(Fault::Unknown, u"Unknown name: "_s + m_way + member.key());
    }
}

QString Body::text(const QString &name, qsizetype longest)
{
    const QJsonValue value = m_object.value(name);
    if (has(name) && (!value.isString() || (longest != AnyLength && value.toString().size() > longest)))
        refuse(name);
    return value.toString();
}

QString Body::requiredText(const QString &name, qsizetype longest)
{
    const QString value = text(name, longest);
    if (value.isEmpty())
        refuse(Fault::Missing, u"Missing value: "_s + m_way + name);
    return value;
}

QString Body::word(const QString &name, const QStringList &allowed)
{
    const QString value = text(name);
    if (has(name) && !allowed.contains(value))
        refuse(name);
    return value;
}

std::optional<bool> Body::flag(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    if (!m_object.value(name).isBool())
        refuse(name);
    return m_object.value(name).toBool();
}

std::optional<qint64> Body::number(const QString &name, qint64 lowest, qint64 highest)
{
    const auto value = decimal(name, double(lowest), double(highest));
    if (!value)
        return std::nullopt;
    if (*value != std::floor(*value))
        refuse(name);
    return qint64(*value);
}

std::optional<double> Body::decimal(const QString &name, double lowest, double highest)
{
    if (!has(name))
        return std::nullopt;
    const double value = m_object.value(name).toDouble(std::nan(""));
    if (!(value >= lowest && value <= highest)) { // also what is no number
        refuse(name);
        return lowest;
    }
    return value;
}

QStringList Body::texts(const QString &name)
{
    if (has(name) && !m_object.value(name).isArray())
        refuse(name);
    QStringList all;
    const QJsonArray values = m_object.value(name).toArray();
    for (const QJsonValue &value : values) {
        if (value.toString().isEmpty())
            refuse(name);
        all.append(value.toString());
    }
    return all;
}

Body Body::part(const QString &name)
{
    if (!has(name))
        refuse(Fault::Missing, u"Missing value: "_s + m_way + name);
    else if (!m_object.value(name).isObject())
        refuse(name);
    return { m_object.value(name).toObject(), m_way + name + u'.', m_record };
}

QList<Body> Body::parts(const QString &name, qsizetype most)
{
    const QJsonArray values = m_object.value(name).toArray();
    if (has(name) && (!m_object.value(name).isArray() || (most != AnyLength && values.size() > most)))
        refuse(name);
    QList<Body> all;
    for (const QJsonValue &value : values) {
        if (!value.isObject())
            refuse(name);
        all.append(Body(value.toObject(), m_way + name + u'.', m_record));
    }
    return all;
}

QString Body::oneOf(const QStringList &names)
{
    QStringList there;
    for (const QString &name : names) {
        if (has(name))
            there.append(name);
    }
    if (there.isEmpty())
        refuse(Fault::Missing, u"One of these is missing: "_s + m_way + names.join(u", "));
    else if (there.size() > 1)
        refuse(Fault::Illegal, u"Only one of these may be there: "_s + m_way + there.join(u", "));
    return there.value(0);
}

} // namespace demo
