// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/session/credentialstore.h"

namespace floorwalker {

//! The system's key store through QtKeychain; the only class that knows it. Whatever state the
//! store is in, it answers within its limit; it never falls back to plain text.
class KeychainStore final : public CredentialStore
{
public:
    //! Under the five seconds we promise: after that the store counts as silent. One that asks a
    //! person to unlock it counts as silent too, until asked again.
    static constexpr Milliseconds defaultLimit{4'500};

    explicit KeychainStore(Milliseconds limit = defaultLimit);

    void read(const ProfileId &profile, SecretKind kind, QObject *receiver, ReadDone done) override;
    //! Done only when it could be read back.
    void write(const ProfileId &profile, SecretKind kind, const Secret &secret, QObject *receiver,
               StoreDone done) override;
    void remove(const ProfileId &profile, SecretKind kind, QObject *receiver, StoreDone done) override;

private:
    Milliseconds m_limit;
};

} // namespace floorwalker
