// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/authorizer.h"
#include "models/session/credentialstore.h"
#include "models/session/profile.h"

#include <memory>

namespace floorwalker {

//! Basic authentication in UTF-8 and an API key in a header of a configurable name; nothing else
//! (reference: contactpro-auth-and-limits, A).
class BasicAuthorizer final : public Authorizer
{
public:
    BasicAuthorizer(QString user, Secret password, QByteArray apiKeyHeader, Secret apiKey);

    void authorize(WireRequest &request, Instant serverNow) override;

private:
    QString m_user;
    Secret m_password;
    QByteArray m_apiKeyHeader;
    Secret m_apiKey; //!< empty: no header
};

//! The secrets one signs in with.
struct SignInSecrets {
    Secret password;
    Secret apiKey;
    Secret recordings; //!< of the audio's address, where that has a sign-in of its own
};

std::unique_ptr<BasicAuthorizer> authorizerOf(const Profile &profile, const SignInSecrets &secrets);
//! For the audio's address, where that has a sign-in of its own; else nothing.
std::unique_ptr<BasicAuthorizer> recordingsAuthorizerOf(const Profile &profile, const SignInSecrets &secrets);

//! Reads what the profile signs in with; all at once, so a silent store costs one limit. The
//! answer's error is the password's before the API key's; without the secret of the recordings one
//! signs in all the same.
void readSignIn(CredentialStore &store, const Profile &profile, QObject *receiver,
                std::function<void(Result<SignInSecrets>)> done);

} // namespace floorwalker
