// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/session/secret.h"

#include <QObject>

#include <array>
#include <functional>

namespace floorwalker {

enum class SecretKind { Password, ApiKey, RecordingsPassword, ProjectKeySecret, ApplicationSecret };

//! Stable word, part of the entry's name in the key store: "password", "api-key" ...
QString name(SecretKind kind);

inline constexpr std::array allSecretKinds{SecretKind::Password, SecretKind::ApiKey, SecretKind::RecordingsPassword,
                                           SecretKind::ProjectKeySecret, SecretKind::ApplicationSecret};

//! The seam to where secrets are kept. An answer comes once, later (never before the call returns),
//! on the caller's thread, and never to a receiver that is gone.
class CredentialStore
{
public:
    using ReadDone = std::function<void(Result<Secret>)>;
    using StoreDone = std::function<void(Result<Done>)>;

    CredentialStore() = default;
    virtual ~CredentialStore() = default;
    Q_DISABLE_COPY_MOVE(CredentialStore)

    //! SecretMissing also means "not readable now": a locked store answers no differently.
    virtual void read(const ProfileId &profile, SecretKind kind, QObject *receiver, ReadDone done) = 0;
    virtual void write(const ProfileId &profile, SecretKind kind, const Secret &secret,
                       QObject *receiver, StoreDone done) = 0;
    //! Removing what is not there is done at once.
    virtual void remove(const ProfileId &profile, SecretKind kind, QObject *receiver, StoreDone done) = 0;
};

//! A step to hand to so many calls; done is told the first failure, when all have answered.
CredentialStore::StoreDone whenAll(int calls, CredentialStore::StoreDone done);

//! Removes every kind; the answer is the first failure, when all have answered.
void removeAllSecrets(CredentialStore &store, const ProfileId &profile, QObject *receiver,
                      CredentialStore::StoreDone done);

} // namespace floorwalker
