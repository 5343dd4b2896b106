// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/signinsecrets.h"

#include "models/session/applicationsigner.h"
#include "models/session/oauthauthorizer.h"

#include <map>

namespace floorwalker {

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

std::unique_ptr<Authorizer> conversationAuthorizerOf(const Profile &profile, const SignInSecrets &secrets,
                                                     Transport &transport, Clock &clock)
{
    const ConversationProject &project = profile.conversation;
    if (!project.isConnected())
        return nullptr;
    if (project.usesBasic)
        return std::make_unique<BasicAuthorizer>(project.keyId, secrets.projectKey, QByteArray(), Secret());
    return std::make_unique<OAuthAuthorizer>(transport, clock, project.tokenUrl(), project.keyId, secrets.projectKey);
}

std::unique_ptr<Authorizer> callingAuthorizerOf(const Profile &profile, const SignInSecrets &secrets)
{
    const CallingApplication &application = profile.calling;
    if (!application.isConnected())
        return nullptr;
    if (application.usesBasic)
        return std::make_unique<BasicAuthorizer>(application.key, secrets.application, QByteArray(), Secret());
    using SignedPath = ApplicationSigner::SignedPath;
    return std::make_unique<ApplicationSigner>(application.key, secrets.application,
                                               application.signsPlainPath ? SignedPath::Plain : SignedPath::AsSent);
}

void readSignIn(CredentialStore &store, const Profile &profile, QObject *receiver,
                std::function<void(Result<SignInSecrets>)> done)
{
    struct Wanted {
        SecretKind kind;
        Secret SignInSecrets::*place;
        bool isNeeded; //!< without it one does not sign in
    };
    QList<Wanted> wanted{{SecretKind::Password, &SignInSecrets::password, true}};
    if (profile.usesApiKey)
        wanted.append({SecretKind::ApiKey, &SignInSecrets::apiKey, true});
    if (profile.hasRecordingsSignIn())
        wanted.append({SecretKind::RecordingsPassword, &SignInSecrets::recordings, false});
    if (profile.conversation.isConnected())
        wanted.append({SecretKind::ProjectKeySecret, &SignInSecrets::projectKey, false});
    if (profile.calling.isConnected())
        wanted.append({SecretKind::ApplicationSecret, &SignInSecrets::application, false});

    struct Progress {
        qsizetype open;
        SignInSecrets secrets;
        std::map<SecretKind, Error> errors; //!< in the order of the kinds: the password's first
    };
    const auto progress = std::make_shared<Progress>(Progress{.open = wanted.size(), .secrets = {}, .errors = {}});
    for (const Wanted &one : std::as_const(wanted)) {
        store.read(profile.id, one.kind, receiver, [progress, one, done](const Result<Secret> &result) {
            if (result)
                progress->secrets.*one.place = *result;
            else if (one.isNeeded)
                progress->errors.emplace(one.kind, result.error());
            if (--progress->open > 0)
                return;
            if (progress->errors.empty())
                done(progress->secrets);
            else
                done(progress->errors.begin()->second);
        });
    }
}

} // namespace floorwalker
