// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/remarks.h"

#include "models/records/jsonreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace floorwalker {

namespace {

QString resource()
{
    return QStringLiteral("cmi/contacts/{id}/remarks");
}

//! Text without a charset is UTF-8 if all of it is; else one of the web's old default, Latin-1.
QString textOf(const QByteArray &body)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(body);
    return utf8.hasError() ? QString::fromLatin1(body) : text;
}

Result<QString> remarksInJson(const QByteArray &body)
{
    // QJsonDocument reads no bare text.
    const auto list = QJsonDocument::fromJson('[' + body + ']').array();
    if (list.size() == 1 && list.first().isString())
        return list.first().toString();
    const auto object = objectIn(body, resource());
    if (!object)
        return object.error();
    FieldReader fields(*object, resource());
    const QString remarks = fields.text(u"remarks");
    if (fields.fault())
        return *fields.fault();
    return remarks;
}

} // namespace

Result<QString> decodeRemarks(const QByteArray &body, const QByteArray &contentType)
{
    const bool isJson = contentType.toLower().startsWith("application/json");
    return isJson && !body.trimmed().isEmpty() ? remarksInJson(body) : textOf(body);
}

} // namespace floorwalker
