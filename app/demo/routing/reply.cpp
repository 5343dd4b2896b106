// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/routing/reply.h"

#include "app/demo/wire/json.h"

namespace demo {

Reply Reply::json(const Json &json)
{
    return { 200, "application/json", json.bytes(), {}, {} };
}

Reply Reply::gatewayError(int status, const QByteArray &message)
{
    Json body;
    body.object();
    body.text("message", QByteArrayView(message));
    body.endObject();
    return { status, "application/json", body.bytes(), {}, {} };
}

Reply Reply::created(const QByteArray &folder, const QByteArray &id)
{
    return { 201, "text/html", id, { { "Location", folder + id } }, {} };
}

Reply Reply::text(int status, const QByteArray &text)
{
    return { status, "text/plain", text, {}, {} };
}

} // namespace demo
