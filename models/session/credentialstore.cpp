// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/credentialstore.h"

#include <memory>
#include <optional>

namespace floorwalker {

QString name(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password: return QStringLiteral("password");
    case SecretKind::ApiKey: return QStringLiteral("api-key");
    case SecretKind::RecordingsPassword: return QStringLiteral("recordings-password");
    case SecretKind::ProjectKeySecret: return QStringLiteral("project-key-secret");
    case SecretKind::ApplicationSecret: return QStringLiteral("application-secret");
    }
    Q_UNREACHABLE();
}

CredentialStore::StoreDone whenAll(int calls, CredentialStore::StoreDone done)
{
    struct Progress {
        int open;
        std::optional<Error> firstFailure;
        CredentialStore::StoreDone done;
    };
    const auto progress = std::make_shared<Progress>(Progress{calls, {}, std::move(done)});
    return [progress](const Result<Done> &result) {
        if (!result && !progress->firstFailure)
            progress->firstFailure = result.error();
        if (--progress->open > 0)
            return;
        progress->done(progress->firstFailure ? Result<Done>(*progress->firstFailure)
                                              : Result<Done>(Done()));
    };
}

void removeAllSecrets(CredentialStore &store, const ProfileId &profile, QObject *receiver,
                      CredentialStore::StoreDone done)
{
    const auto step = whenAll(int(allSecretKinds.size()), std::move(done));
    for (const SecretKind kind : allSecretKinds)
        store.remove(profile, kind, receiver, step);
}

} // namespace floorwalker
