// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/calling/callresult.h"

#include "models/records/jsonreading.h"

#include <QJsonDocument>

namespace floorwalker {

namespace {

//! An object of the seed, a bare text of the published document.
CallEnd readEnd(const QJsonObject &call, FieldReader &fields, QStringView key)
{
    if (!call.value(key).isObject())
        return {.type = {}, .endpoint = fields.text(key)};
    return fields.part(key, [](FieldReader &end) { return CallEnd{end.text(u"type"), end.text(u"endpoint")}; });
}

//! It may lack a zone and is UTC then. (reference: calling-api 3, inferred)
std::optional<Instant> readTimestamp(const QJsonObject &call, FieldReader &fields)
{
    const QString text = call.value(u"timestamp").toString();
    if (const auto moment = instantFromIso(text + u'Z'))
        return moment;
    return fields.moment(u"timestamp");
}

QString readCustom(const QJsonObject &call, FieldReader &fields)
{
    const QJsonValue custom = call.value(u"custom");
    if (custom.isObject())
        return QString::fromUtf8(QJsonDocument(custom.toObject()).toJson(QJsonDocument::Compact));
    return fields.text(u"custom");
}

Result<CallResult> readCall(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    CallResult call{.id = CallId(fields.text(u"callId")),
                    .from = readEnd(object, fields, u"from"),
                    .to = readEnd(object, fields, u"to"),
                    .domain = fields.text(u"domain"),
                    .status = fields.text(u"status"),
                    .result = fields.text(u"result"),
                    .reason = fields.text(u"reason"),
                    .duration = fields.integer(u"duration"),
                    .timestamp = readTimestamp(object, fields),
                    .custom = readCustom(object, fields),
                    .userRate = readMoney(fields, u"userRate"),
                    .debit = readMoney(fields, u"debit"),
                    .debitMinutes = fields.decimal(u"debitMinutes"),
                    .raw = object};
    if (call.id.isEmpty())
        call.id = CallId(fields.text(u"callid"));
    if (fields.fault())
        return *fields.fault();
    return call;
}

} // namespace

Result<CallResult> decodeCallResult(const QByteArray &body)
{
    return decodeOne(body, QStringLiteral("calls/id"), readCall);
}

} // namespace floorwalker
