// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/session/credentialstore.h"
#include "models/session/profile.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace floorwalker {

//! The saved profiles, in one JSON file written whole or not at all. What it cannot read it keeps:
//! a broken file is set aside, a broken profile stays in the file as it is. Changes by another
//! process are taken in before each write.
class ProfileStore final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileStore(QString file, QObject *parent = nullptr);

    const QList<Profile> &profiles() const { return m_content.profiles; }
    const Profile *find(const ProfileId &id) const;
    const Profile *findByName(const QString &name) const;
    const Profile *lastUsed() const; //!< null when none, or it is gone

    //! What reading came upon, in sentences for people; empty when all is well.
    const QStringList &notices() const { return m_notices; }

    //! Error: Invalid when its name is another's or its id is there; Storage when it could not be
    //! written, and then nothing has changed.
    Result<Done> add(const Profile &profile);
    Result<Done> update(const Profile &profile);
    Result<Done> setLastUsed(const ProfileId &id);

    //! Its secrets first, then the profile; when the secrets cannot be removed it stays.
    void remove(const ProfileId &id, CredentialStore &secrets, QObject *receiver,
                CredentialStore::StoreDone done);
    //! The profile alone: whatever the key store holds of it stays there.
    Result<Done> forget(const ProfileId &id);

    void reload();

signals:
    void changed();

private:
    struct Content {
        QList<Profile> profiles;
        QJsonArray unread; //!< profiles we could not read, as they are
        QString lastUsed;
        QJsonObject others; //!< fields of a newer version
        friend bool operator==(const Content &, const Content &) = default;
    };

    template<typename Change>
    Result<Done> change(Change change);
    void take(const QJsonObject &object, Content &content);
    void setAside();
    Result<Done> save(const Content &content) const;

    QString m_file;
    Content m_content;
    QStringList m_notices;
    bool m_isReadable = true; //!< false: there is a file we must not write over
};

} // namespace floorwalker
