// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/calling/callbackurls.h"

#include "models/records/jsonreading.h"

#include <QJsonDocument>

namespace floorwalker {

namespace {

Result<CallbackUrls> readUrls(const QJsonObject &object, const QString &where)
{
    const QList<QJsonObject> all = wrappedObjects(object.value(u"url"), u"url");
    if (all.isEmpty())
        return CallbackUrls();
    FieldReader fields(all.constFirst(), where + QStringLiteral(".url"));
    const CallbackUrls urls{fields.text(u"primary"), fields.text(u"fallback")};
    if (fields.fault())
        return *fields.fault();
    return urls;
}

} // namespace

Result<CallbackUrls> decodeCallbackUrls(const QByteArray &body)
{
    return decodeOne(body, QStringLiteral("configuration/callbacks"), readUrls);
}

QByteArray encode(const CallbackUrls &urls)
{
    const QJsonObject both{{QStringLiteral("primary"), urls.primary}, {QStringLiteral("fallback"), urls.fallback}};
    return QJsonDocument(QJsonObject{{QStringLiteral("url"), both}}).toJson(QJsonDocument::Compact);
}

} // namespace floorwalker
