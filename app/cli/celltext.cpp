// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/celltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cmath>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

//! An amount of money, as "0.0368 USD"; empty when it is none.
QString moneyIn(const QJsonValue &object)
{
    const QJsonValue amount = object[u"amount"];
    return amount.isDouble() ? u"%1 %2"_s.arg(amount.toDouble()).arg(object[u"currencyId"].toString()).trimmed() : QString();
}

//! The name, id or number of an object, or how much it is; empty when it has none of them.
QString nameIn(const QJsonValue &object)
{
    for (const auto key : {u"name", u"id", u"endpoint"}) {
        if (const QString name = object[QStringView(key)].toString(); !name.isEmpty())
            return name;
    }
    return moneyIn(object);
}

//! Of a list of objects; nothing when an element has none.
std::optional<QString> namesIn(const QJsonArray &list)
{
    QStringList names;
    for (const QJsonValue &element : list) {
        const QString name = nameIn(element);
        if (name.isEmpty())
            return std::nullopt;
        names << name;
    }
    return names.join(u", "_s);
}

} // namespace

QByteArray jsonText(const QJsonValue &value)
{
    // A document holds no bare value, so it goes in as the one element of a list.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        if (const auto names = namesIn(value.toArray()))
            return *names;
        break;
    case QJsonValue::Object:
        if (const QString name = nameIn(value); !name.isEmpty())
            return name;
        break;
    default:
        break;
    }
    return QString::fromUtf8(jsonText(value));
}

} // namespace floorwalker::cli
