// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/basicauthorizer.h"

#include <optional>

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

std::unique_ptr<BasicAuthorizer> authorizerOf(const Profile &profile, const SignInSecrets &secrets)
{
    return std::make_unique<BasicAuthorizer>(profile.user, secrets.password,
                                             profile.apiKeyHeader.toLatin1(),
                                             profile.usesApiKey ? secrets.apiKey : Secret());
}

std::unique_ptr<BasicAuthorizer> recordingsAuthorizerOf(const Profile &profile, const SignInSecrets &secrets)
{
    if (!profile.hasRecordingsSignIn())
        return nullptr;
    return std::make_unique<BasicAuthorizer>(profile.recordingsUser, secrets.recordings, QByteArray(), Secret());
}

void readSignIn(CredentialStore &store, const Profile &profile, QObject *receiver,
                std::function<void(Result<SignInSecrets>)> done)
{
    struct Progress {
        int open;
        SignInSecrets secrets;
        std::optional<Error> passwordError;
        std::optional<Error> apiKeyError;
        std::function<void(Result<SignInSecrets>)> done;

        void step()
        {
            if (--open > 0)
                return;
            const auto &error = passwordError ? passwordError : apiKeyError;
            done(error ? Result<SignInSecrets>(*error) : Result<SignInSecrets>(secrets));
        }
    };
    const auto progress = std::make_shared<Progress>();
    progress->open = 1 + int(profile.usesApiKey) + int(profile.hasRecordingsSignIn());
    progress->done = std::move(done);
    store.read(profile.id, SecretKind::Password, receiver, [progress](const Result<Secret> &result) {
        if (result)
            progress->secrets.password = *result;
        else
            progress->passwordError = result.error();
        progress->step();
    });
    if (profile.hasRecordingsSignIn()) {
        store.read(profile.id, SecretKind::RecordingsPassword, receiver, [progress](const Result<Secret> &result) {
            if (result)
                progress->secrets.recordings = *result;
            progress->step();
        });
    }
    if (!profile.usesApiKey)
        return;
    store.read(profile.id, SecretKind::ApiKey, receiver, [progress](const Result<Secret> &result) {
        if (result)
            progress->secrets.apiKey = *result;
        else
            progress->apiKeyError = result.error();
        progress->step();
    });
}

} // namespace floorwalker
