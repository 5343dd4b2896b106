// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/connection.h"

#include <QFile>

namespace floorwalker {

Connection::Connection(const Profile &profile, const SignInSecrets &secrets, Clock &clock)
    : m_profile(profile)
    , m_authorizer(authorizerOf(profile, secrets))
    , m_recordingsAuthorizer(recordingsAuthorizerOf(profile, secrets))
    , m_client({m_transport, *m_authorizer, clock}, profile.baseUrl(), profile.requestsPerMinute)
{
}

Result<std::unique_ptr<Connection>> Connection::make(const Profile &profile,
                                                     const SignInSecrets &secrets, Clock &clock)
{
    std::unique_ptr<Connection> connection(new Connection(profile, secrets, clock));
    if (!profile.caFile.isEmpty()) {
        QFile pem(profile.caFile);
        if (!pem.open(QIODevice::ReadOnly))
            return Error{.kind = ErrorKind::Storage,
                         .detail = profile.caFile + QStringLiteral(": ") + pem.errorString()};
        connection->m_transport.trustAlso(pem.readAll());
    }
    return connection;
}

RecordingCopy::Wire Connection::recordingWire()
{
    if (m_recordingsAuthorizer)
        return {m_transport, *m_recordingsAuthorizer, m_client.clock(), QUrl(m_profile.recordings)};
    return {m_transport, *m_authorizer, m_client.clock(), m_profile.baseUrl()};
}

} // namespace floorwalker
