// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/answers.h"

#include "app/demo/wire/json.h"

#include <QJsonDocument>
#include <QMap>

namespace demo::conversation {

namespace {

constexpr QByteArrayView Opening("{\"error\":");

QByteArray statusName(int code)
{
    static const QMap<int, QByteArray> names {
        { 400, "INVALID_ARGUMENT" }, { 401, "UNAUTHENTICATED" }, { 403, "PERMISSION_DENIED" },
        { 404, "NOT_FOUND" }, { 429, "RESOURCE_EXHAUSTED" },
    };
    return names.value(code, "UNKNOWN");
}

Reply refusal(int code, const QByteArray &message, std::optional<int> retrySeconds)
{
    Json json;
    json.object();
    json.object("error");
    json.number("code", code);
    json.text("message", message);
    json.text("status", statusName(code));
    json.array("details");
    if (retrySeconds) {
        json.object();
        json.text("@type", QByteArrayView("type.googleapis.com/google.rpc.RetryInfo"));
        json.text("retryDelay", QByteArray::number(*retrySeconds) + 's');
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endObject();
    Reply reply = Reply::json(json);
    reply.status = code;
    return reply;
}

} // namespace

Reply answered(const QJsonObject &object)
{
    return { 200, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}, {} };
}

Reply refused(int code, const QByteArray &message)
{
    return refusal(code, message, std::nullopt);
}

Reply refusedForNow(const QByteArray &message, int seconds)
{
    return refusal(429, message, seconds);
}

Reply unauthorized(const QByteArray &message, const QByteArray &challenge)
{
    Reply reply = refused(401, message);
    reply.headers.emplaceBack("WWW-Authenticate", challenge);
    return reply;
}

void unwrap(Reply &refusal)
{
    if (refusal.body.startsWith(Opening))
        refusal.body = refusal.body.mid(Opening.size()).chopped(1);
}

} // namespace demo::conversation
