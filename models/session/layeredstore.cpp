// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/layeredstore.h"

namespace floorwalker {

LayeredStore::LayeredStore(CredentialStore &beneath)
    : m_run(std::make_shared<MemoryStore>())
    , m_beneath(beneath)
{
}

void LayeredStore::keepForThisRun(const ProfileId &profile, SecretKind kind, const Secret &secret)
{
    m_run->keep(profile, kind, secret);
}

void LayeredStore::read(const ProfileId &profile, SecretKind kind, QObject *receiver, ReadDone done)
{
    CredentialStore &store = m_run->holds(profile, kind) ? *m_run : m_beneath;
    store.read(profile, kind, receiver, std::move(done));
}

void LayeredStore::write(const ProfileId &profile, SecretKind kind, const Secret &secret,
                         QObject *receiver, StoreDone done)
{
    m_beneath.write(profile, kind, secret, receiver,
                    [run = m_run, profile, kind, done = std::move(done)](const Result<Done> &result) {
                        if (result)
                            run->forget(profile, kind);
                        done(result);
                    });
}

void LayeredStore::remove(const ProfileId &profile, SecretKind kind, QObject *receiver, StoreDone done)
{
    m_run->forget(profile, kind);
    m_beneath.remove(profile, kind, receiver, std::move(done));
}

} // namespace floorwalker
