// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/connection.h"

#include <QFile>

namespace floorwalker {

namespace {

//! Far below the 800 a second of a Conversation project, and room for a campaign's 20 messages a second.
constexpr int cloudRequestsPerMinute = 6000;

} // namespace

Connection::Connection(const Profile &profile, const SignInSecrets &secrets, Clock &clock)
    : m_profile(profile)
    , m_authorizer(authorizerOf(profile, secrets))
    , m_recordingsAuthorizer(recordingsAuthorizerOf(profile, secrets))
    , m_client({m_transport, *m_authorizer, clock}, profile.baseUrl(), profile.requestsPerMinute)
    , m_conversationAuthorizer(conversationAuthorizerOf(profile, secrets, m_transport, clock))
    , m_callingAuthorizer(callingAuthorizerOf(profile, secrets))
{
    const auto clientOf = [&](const std::unique_ptr<Authorizer> &authorizer, const QUrl &base, BackEnd backEnd) {
        if (!authorizer)
            return std::unique_ptr<RestClient>();
        const RestClient::Parts parts{.transport = m_transport, .authorizer = *authorizer, .clock = clock, .backEnd = backEnd};
        return std::make_unique<RestClient>(parts, base, cloudRequestsPerMinute);
    };
    m_conversation = clientOf(m_conversationAuthorizer, profile.conversation.baseUrl(), BackEnd::Conversation);
    m_templates = clientOf(m_conversationAuthorizer, profile.conversation.templateUrl(), BackEnd::Conversation);
    m_calling = clientOf(m_callingAuthorizer, profile.calling.baseUrl(), BackEnd::Calling);
    m_callingConfig = clientOf(m_callingAuthorizer, profile.calling.configUrl(), BackEnd::Calling);
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
