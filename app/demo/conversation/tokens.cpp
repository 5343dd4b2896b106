// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/tokens.h"

#include "app/demo/routing/credentials.h"
#include "app/demo/wire/json.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace demo::conversation {

namespace {

constexpr QByteArray::Base64Options UrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Reply refusal(int status, const char *error, const char *description)
{
    Json json;
    json.object();
    json.text("error", QByteArrayView(error));
    json.text("error_description", QByteArrayView(description));
    json.endObject();
    Reply reply = Reply::json(json);
    reply.status = status;
    if (status == 401)
        reply.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"oauth2\"");
    return reply;
}

bool isForm(const Request &request)
{
    return request.header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded");
}

} // namespace

Reply Tokens::answer(const Request &request, Moment now)
{
    if (request.method != "POST")
        return refusal(405, "invalid_request", "The token endpoint takes POST");
    const auto credentials = Credentials::of(request);
    if (!credentials || !isKey(credentials->name, credentials->password))
        return refusal(401, "invalid_client", "Client authentication failed");
    if (!isForm(request))
        return refusal(400, "invalid_request", "The body must be application/x-www-form-urlencoded");
    if (!request.body.split('&').contains("grant_type=client_credentials"))
        return refusal(400, "unsupported_grant_type", "The grant type must be client_credentials");
    Json json;
    json.object();
    json.text("access_token", issue(now));
    json.number("expires_in", m_lifetime);
    json.text("scope", QByteArrayView());
    json.text("token_type", QByteArrayView("bearer"));
    json.endObject();
    return Reply::json(json);
}

QByteArray Tokens::issue(Moment now)
{
    Json claims;
    claims.object();
    claims.text("client_id", m_keyId);
    claims.number("iat", now / Second);
    claims.number("exp", now / Second + m_lifetime);
    claims.number("jti", m_ends.size());
    claims.endObject();
    const QByteArray head = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(UrlSafe) + '.' + claims.bytes().toBase64(UrlSafe);
    const QByteArray token = head + '.' + QMessageAuthenticationCode::hash(head, m_keySecret, QCryptographicHash::Sha256).toBase64(UrlSafe);
    m_ends.insert(token, now + m_lifetime * Second);
    return token;
}

void Tokens::expireAll()
{
    for (Moment &end : m_ends)
        end = 0;
}

} // namespace demo::conversation
