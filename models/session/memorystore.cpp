// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/memorystore.h"

namespace floorwalker {

namespace {

//! The event loop drops the call when the receiver goes first.
template<typename Value>
void answerLater(QObject *receiver, const std::function<void(Result<Value>)> &done, Result<Value> result)
{
    QMetaObject::invokeMethod(
        receiver, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

} // namespace

void MemoryStore::keep(const ProfileId &profile, SecretKind kind, const Secret &secret)
{
    m_secrets.insert_or_assign({profile, kind}, secret);
}

bool MemoryStore::holds(const ProfileId &profile, SecretKind kind) const
{
    return m_secrets.contains({profile, kind});
}

void MemoryStore::forget(const ProfileId &profile, SecretKind kind)
{
    m_secrets.erase({profile, kind});
}

void MemoryStore::read(const ProfileId &profile, SecretKind kind, QObject *receiver, ReadDone done)
{
    const auto found = m_secrets.find({profile, kind});
    answerLater<Secret>(receiver, done,
                        found == m_secrets.end() ? Result<Secret>(Error{.kind = ErrorKind::SecretMissing})
                                                 : Result<Secret>(found->second));
}

void MemoryStore::write(const ProfileId &profile, SecretKind kind, const Secret &secret,
                        QObject *receiver, StoreDone done)
{
    keep(profile, kind, secret);
    answerLater<Done>(receiver, done, Done());
}

void MemoryStore::remove(const ProfileId &profile, SecretKind kind, QObject *receiver, StoreDone done)
{
    forget(profile, kind);
    answerLater<Done>(receiver, done, Done());
}

} // namespace floorwalker
