// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/session/basicauthorizer.h"
#include "models/session/credentialstore.h"
#include "models/session/profile.h"

#include <memory>

namespace floorwalker {

class Clock;

//! The secrets one signs in with.
struct SignInSecrets {
    Secret password;
    Secret apiKey;
    Secret recordings; //!< of the audio's address, where that has a sign-in of its own
    Secret projectKey; //!< the key secret of the Conversation project
    Secret application; //!< the secret of the Calling application
};

std::unique_ptr<BasicAuthorizer> authorizerOf(const Profile &profile, const SignInSecrets &secrets);
//! For the audio's address, where that has a sign-in of its own; else nothing.
std::unique_ptr<BasicAuthorizer> recordingsAuthorizerOf(const Profile &profile, const SignInSecrets &secrets);

//! For the Conversation API and its templates; shares one token. Nothing where the profile has no project.
std::unique_ptr<Authorizer> conversationAuthorizerOf(const Profile &profile, const SignInSecrets &secrets,
                                                     Transport &transport, Clock &clock);
//! For the Calling API. Nothing where the profile has no application.
std::unique_ptr<Authorizer> callingAuthorizerOf(const Profile &profile, const SignInSecrets &secrets);

//! Reads what the profile signs in with; all at once, so a silent store costs one limit. The
//! answer's error is the password's before the API key's; without the secrets of the recordings and the
//! clouds one signs in all the same.
void readSignIn(CredentialStore &store, const Profile &profile, QObject *receiver,
                std::function<void(Result<SignInSecrets>)> done);

} // namespace floorwalker
