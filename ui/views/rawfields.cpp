// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/rawfields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace floorwalker {

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isNull())
        return QStringLiteral("null");
    return value.toVariant().toString();
}

} // namespace

QList<KeyValue> rawFields(const QString &resource, const QJsonObject &record)
{
    QList<KeyValue> fields;
    for (auto it = record.begin(); it != record.end(); ++it)
        fields.append({resource + u'.' + it.key(), shown(*it)});
    return fields;
}

} // namespace floorwalker
