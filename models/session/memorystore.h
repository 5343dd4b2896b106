// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/session/credentialstore.h"

#include <map>

namespace floorwalker {

//! Keeps secrets in memory, for this run alone.
class MemoryStore final : public CredentialStore
{
public:
    void keep(const ProfileId &profile, SecretKind kind, const Secret &secret);
    bool holds(const ProfileId &profile, SecretKind kind) const;
    void forget(const ProfileId &profile, SecretKind kind);

    void read(const ProfileId &profile, SecretKind kind, QObject *receiver, ReadDone done) override;
    void write(const ProfileId &profile, SecretKind kind, const Secret &secret, QObject *receiver,
               StoreDone done) override;
    void remove(const ProfileId &profile, SecretKind kind, QObject *receiver, StoreDone done) override;

private:
    using Key = std::pair<ProfileId, SecretKind>;
    std::map<Key, Secret> m_secrets;
};

} // namespace floorwalker
