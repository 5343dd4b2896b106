// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/session/memorystore.h"

#include <memory>

namespace floorwalker {

//! What is kept for this run, before what the key store beneath keeps. The program's one credential
//! store; the key store must outlive it.
class LayeredStore final : public CredentialStore
{
public:
    explicit LayeredStore(CredentialStore &beneath);

    //! Keeps it in memory only, until the program ends or the key store takes it.
    void keepForThisRun(const ProfileId &profile, SecretKind kind, const Secret &secret);

    void read(const ProfileId &profile, SecretKind kind, QObject *receiver, ReadDone done) override;
    //! Into the key store; on failure nothing changes.
    void write(const ProfileId &profile, SecretKind kind, const Secret &secret, QObject *receiver,
               StoreDone done) override;
    void remove(const ProfileId &profile, SecretKind kind, QObject *receiver, StoreDone done) override;

private:
    std::shared_ptr<MemoryStore> m_run; //!< also held by writes under way
    CredentialStore &m_beneath;
};

} // namespace floorwalker
