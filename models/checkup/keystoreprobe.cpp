// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/checkup/keystoreprobe.h"

#include "models/session/profile.h"

namespace floorwalker {

void probeKeyStore(CredentialStore &store, QObject *receiver, CredentialStore::StoreDone done)
{
    const ProfileId nobody = Profile::newId();
    const Secret word(u"checkup");
    const auto kind = SecretKind::Password;
    const auto remove = [&store, nobody, receiver, done](const Result<Done> &verdict) {
        store.remove(nobody, kind, receiver, [done, verdict](const Result<Done> &removed) {
            done(verdict ? removed : verdict);
        });
    };
    store.write(nobody, kind, word, receiver, [&store, nobody, word, receiver, done, remove](const Result<Done> &written) {
        if (!written)
            return done(written);
        store.read(nobody, kind, receiver, [word, remove](const Result<Secret> &read) {
            if (!read)
                remove(read.error());
            else if (*read != word)
                remove(Error{.kind = ErrorKind::KeyStoreUnavailable,
                             .detail = QStringLiteral("what was read back differs")});
            else
                remove(Done());
        });
    });
}

} // namespace floorwalker
