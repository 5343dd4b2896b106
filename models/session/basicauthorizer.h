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
};

std::unique_ptr<BasicAuthorizer> authorizerOf(const Profile &profile, const SignInSecrets &secrets);

//! Reads what the profile signs in with; both at once, so a silent store costs one limit. The
//! answer's error is the password's before the API key's.
void readSignIn(CredentialStore &store, const Profile &profile, QObject *receiver,
                std::function<void(Result<SignInSecrets>)> done);

//! Writes what the profile signs in with; likewise.
void writeSignIn(CredentialStore &store, const Profile &profile, const SignInSecrets &secrets,
                 QObject *receiver, CredentialStore::StoreDone done);

} // namespace floorwalker
