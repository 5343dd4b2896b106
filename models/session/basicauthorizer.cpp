// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/basicauthorizer.h"


namespace floorwalker {

BasicAuthorizer::BasicAuthorizer(QString user, Secret password, QByteArray apiKeyHeader, Secret apiKey)
    : m_user(std::move(user))
    , m_password(std::move(password))
    , m_apiKeyHeader(std::move(apiKeyHeader))
    , m_apiKey(std::move(apiKey))
{
}

void BasicAuthorizer::authorize(WireRequest &request, Instant)
{
    const QByteArray proof = m_user.toUtf8() + ':' + m_password.utf8();
    request.headers.append({QByteArrayLiteral("Authorization"), "Basic " + proof.toBase64()});
    if (m_apiKey.isEmpty())
        return;
    QByteArray key = m_apiKey.utf8();
    key.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; }); // no header of its own
    request.headers.append({m_apiKeyHeader, key});
}

} // namespace floorwalker
