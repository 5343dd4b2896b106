// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/oauthauthorizer.h"

#include "models/base/webaddress.h"
#include "models/rest/classify.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace floorwalker {

namespace {

//! As the vendor's own kit does (reference: conversation-api, 1); of a short life, half.
constexpr Milliseconds marginBeforeExpiry = std::chrono::seconds(60);
constexpr qint64 usualLife = 3600; // seconds, where the answer names none

QString resource()
{
    return QStringLiteral("oauth2/token");
}

} // namespace

OAuthAuthorizer::OAuthAuthorizer(Transport &transport, Clock &clock, QUrl tokenAddress, QString keyId, Secret keySecret)
    : m_transport(transport)
    , m_clock(clock)
    , m_tokenAddress(std::move(tokenAddress))
    , m_keyId(std::move(keyId))
    , m_keySecret(std::move(keySecret))
{
}

void OAuthAuthorizer::authorize(WireRequest &request, Instant)
{
    request.headers.emplaceBack("Authorization", "Bearer " + m_token.utf8());
}

bool OAuthAuthorizer::isReady(Instant) const
{
    return !m_token.isEmpty() && m_clock.steady() < m_goodUntil;
}

bool OAuthAuthorizer::canRenew(const HttpHeaders &refusal) const
{
    return headerValue(refusal, "WWW-Authenticate").toLower().contains("expired");
}

void OAuthAuthorizer::renew(QObject *receiver, std::function<void(Result<Done>)> done)
{
    const bool isAsked = !m_waiting.empty();
    m_waiting.push_back({receiver, std::move(done)});
    if (!isAsked)
        ask();
}

void OAuthAuthorizer::ask()
{
    m_token = {};
    if (m_tokenAddress.scheme() == u"http" && !isLoopback(m_tokenAddress.host())) {
        const Error insecure{.kind = ErrorKind::InsecureAddress, .detail = m_tokenAddress.host(), .resource = resource()};
        QMetaObject::invokeMethod(this, [this, insecure] { tell(insecure); }, Qt::QueuedConnection);
        return;
    }
    WireRequest request{.verb = Verb::Post, .url = m_tokenAddress, .headers = {}, .body = "grant_type=client_credentials"};
    request.headers.emplaceBack("Authorization", "Basic " + (m_keyId.toUtf8() + ':' + m_keySecret.utf8()).toBase64());
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    request.headers.emplaceBack("Accept", "application/json");
    m_transport.send(request, this, [this, request](const WireAnswer &answer) { take(request, answer); });
}

void OAuthAuthorizer::take(const WireRequest &request, const WireAnswer &answer)
{
    tell(read(request, answer));
}

Result<Done> OAuthAuthorizer::read(const WireRequest &request, const WireAnswer &answer)
{
    const auto answered = classify(request, answer, m_clock.now(), resource(), {});
    if (!answered) {
        Error error = answered.error();
        error.backEnd = BackEnd::Conversation;
        const bool isKeyRefused = error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::Forbidden;
        if (isKeyRefused) // RFC 6749 lets a server say invalid_client with 400
            error.kind = ErrorKind::Unauthorized;
        if (error.kind == ErrorKind::OutcomeUnknown) // nothing was changed by it
            error.kind = answer.fault == WireFault::TimedOut ? ErrorKind::TimedOut : ErrorKind::ConnectionLost;
        return error;
    }
    const QJsonObject object = QJsonDocument::fromJson(answered->body).object();
    const QString token = object.value(u"access_token").toString();
    if (token.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .httpStatus = answered->status, .resource = resource(), .backEnd = BackEnd::Conversation};
    const Milliseconds life = std::chrono::seconds(object.value(u"expires_in").toInteger(usualLife));
    m_token = Secret(token);
    m_goodUntil = m_clock.steady() + life - std::min(marginBeforeExpiry, life / 2);
    return Done();
}

void OAuthAuthorizer::tell(const Result<Done> &result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.receiver)
            one.done(result);
    }
}

} // namespace floorwalker
