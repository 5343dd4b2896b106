// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/bodyreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace demo {

BodyReader::BodyReader(const QByteArray &body)
    : m_fault(std::make_shared<QString>())
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        refuse(u"Invalid JSON"_s);
    m_object = document.object();
}

BodyReader::BodyReader(const QJsonObject &part, const std::shared_ptr<QString> &fault)
    : m_object(part)
    , m_fault(fault)
{
}

QString BodyReader::required(const QString &name, bool mayBeEmpty)
{
    const QString value = optional(name);
    if (!has(name))
        refuse(u"Missing property: '%1'"_s.arg(name));
    else if (value.isEmpty() && !mayBeEmpty)
        refuse(u"Invalid property: '%1'"_s.arg(name));
    return value;
}

QString BodyReader::optional(const QString &name)
{
    if (has(name) && !m_object.value(name).isString())
        refuse(u"Invalid property: '%1'"_s.arg(name));
    return m_object.value(name).toString();
}

bool BodyReader::flag(const QString &name)
{
    if (has(name) && !m_object.value(name).isBool())
        refuse(u"Invalid property: '%1'"_s.arg(name));
    return m_object.value(name).toBool();
}

bool BodyReader::requiredFlag(const QString &name)
{
    if (!has(name))
        refuse(u"Missing property: '%1'"_s.arg(name));
    return flag(name);
}

int BodyReader::number(const QString &name, int otherwise, int lowest, int highest)
{
    if (!has(name))
        return otherwise;
    const double value = m_object.value(name).toDouble(std::nan(""));
    if (value != std::floor(value)) // also what is no number
        refuse(u"Invalid property: '%1'"_s.arg(name));
    else if (value < lowest || value > highest)
        refuse(u"Invalid value for '%1': '%2'"_s.arg(name).arg(value));
    return isFaulty() ? otherwise : int(value);
}

std::optional<Moment> BodyReader::moment(const QString &name)
{
    const QString text = optional(name);
    if (!has(name) || isFaulty())
        return std::nullopt;
    const auto value = momentFromParameter(text.toUtf8());
    if (!value)
        refuse(u"Invalid time: '%1'"_s.arg(text));
    return value;
}

BodyReader BodyReader::part(const QString &name)
{
    if (!has(name))
        refuse(u"Missing property: '%1'"_s.arg(name));
    else if (!m_object.value(name).isObject())
        refuse(u"Invalid property: '%1'"_s.arg(name));
    return { m_object.value(name).toObject(), m_fault };
}

QList<BodyReader> BodyReader::parts(const QString &name)
{
    if (has(name) && !m_object.value(name).isArray())
        refuse(u"Invalid property: '%1'"_s.arg(name));
    QList<BodyReader> parts;
    const QJsonArray values = m_object.value(name).toArray();
    for (const QJsonValue &value : values) {
        if (!value.isObject())
            refuse(u"Invalid property: '%1'"_s.arg(name));
        parts.append(BodyReader(value.toObject(), m_fault));
    }
    return parts;
}

void BodyReader::refuse(const QString &fault)
{
    if (m_fault->isEmpty())
        *m_fault = fault;
}

} // namespace demo
