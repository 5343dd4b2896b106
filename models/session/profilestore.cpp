// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/profilestore.h"

#include "models/base/logging.h"
#include "models/session/profilejson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024; // thousands of profiles; more is no file of ours
constexpr int lockWaitMs = 2'000; // another process writes for a few milliseconds

const auto profilesKey = QLatin1String("profiles");
const auto lastUsedKey = QLatin1String("lastUsed");
const auto versionKey = QLatin1String("version");

Error storageError(const QString &file, const QString &why)
{
    return {.kind = ErrorKind::Storage, .detail = QStringLiteral("%1: %2").arg(file, why)};
}

} // namespace

ProfileStore::ProfileStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    reload();
}

const Profile *ProfileStore::find(const ProfileId &id) const
{
    const auto found = std::find_if(profiles().begin(), profiles().end(),
                                    [&id](const Profile &profile) { return profile.id == id; });
    return found == profiles().end() ? nullptr : &*found;
}

const Profile *ProfileStore::findByName(const QString &name) const
{
    const auto found = std::find_if(profiles().begin(), profiles().end(), [&name](const Profile &profile) {
        return profile.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == profiles().end() ? nullptr : &*found;
}

const Profile *ProfileStore::lastUsed() const
{
    return find(ProfileId(m_content.lastUsed));
}

void ProfileStore::reload()
{
    m_notices.clear();
    m_isReadable = true;
    Content content;
    QFile file(m_file);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) {
            m_isReadable = false;
            m_notices << tr("The profiles in %1 cannot be read: %2. Check who may read the file.")
                             .arg(m_file, file.errorString());
        } else {
            const auto document = QJsonDocument::fromJson(file.read(mostBytes));
            file.close();
            if (document.isObject())
                take(document.object(), content);
            else
                setAside();
        }
    }
    if (content == m_content)
        return;
    m_content = std::move(content);
    emit changed();
}

void ProfileStore::take(const QJsonObject &object, Content &content)
{
    content.others = object;
    content.lastUsed = content.others.take(lastUsedKey).toString();
    content.others.remove(versionKey);
    const QJsonArray list = content.others.take(profilesKey).toArray();
    for (const QJsonValue &value : list) {
        const auto profile = profileFromJson(value.toObject());
        const auto isSame = [&profile](const Profile &other) { return other.id == profile->id; };
        const bool isThere
            = profile && std::any_of(content.profiles.begin(), content.profiles.end(), isSame);
        if (profile && !isThere) {
            content.profiles.append(*profile);
            continue;
        }
        content.unread.append(value);
        const QString what = profile ? QStringLiteral("id") : profile.error().detail;
        m_notices << tr("A profile in %1 cannot be read because of its field \"%2\". It is left there "
                        "as it is. Correct the field, or add the profile again.")
                         .arg(m_file, what);
    }
}

void ProfileStore::setAside()
{
    int number = 1;
    QString aside;
    do {
        aside = QStringLiteral("%1.broken-%2").arg(m_file).arg(number++);
    } while (QFileInfo::exists(aside));
    m_isReadable = QFile::rename(m_file, aside);
    m_notices << (m_isReadable
                      ? tr("The file of profiles was damaged. It is kept as %1. Add your profiles again.")
                            .arg(aside)
                      : tr("The file of profiles %1 is damaged and cannot be moved aside. Move it "
                           "away, then start again.")
                            .arg(m_file));
    qCWarning(lcSession, "The file of profiles is damaged");
}

//! Reads what another process may have written, changes that, and writes it.
template<typename Change>
Result<Done> ProfileStore::change(Change change)
{
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return storageError(m_file, tr("the folder cannot be made"));
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.tryLock(lockWaitMs))
        return storageError(m_file, tr("the folder cannot be written, or another program holds the file"));
    const QStringList before = m_notices;
    reload();
    for (const QString &notice : before) {
        if (!m_notices.contains(notice))
            m_notices << notice;
    }
    if (!m_isReadable)
        return storageError(m_file, tr("the file there cannot be read and is not written over"));
    Content next = m_content;
    if (const Result<Done> verdict = change(next); !verdict)
        return verdict;
    if (const Result<Done> saved = save(next); !saved)
        return saved;
    m_content = std::move(next);
    emit changed();
    return Done();
}

Result<Done> ProfileStore::save(const Content &content) const
{
    QJsonObject object = content.others;
    QJsonArray list;
    for (const Profile &profile : content.profiles)
        list.append(toJson(profile));
    for (const QJsonValue &value : content.unread)
        list.append(value);
    object.insert(versionKey, 1);
    object.insert(lastUsedKey, content.lastUsed);
    object.insert(profilesKey, list);
    QSaveFile file(m_file);
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return storageError(m_file, file.errorString());
    return Done();
}

Result<Done> ProfileStore::add(const Profile &profile)
{
    return change([&](Content &content) -> Result<Done> {
        for (const Profile &other : std::as_const(content.profiles)) {
            if (other.id == profile.id || other.name.compare(profile.name, Qt::CaseInsensitive) == 0)
                return Error{.kind = ErrorKind::Invalid,
                             .detail = tr("A profile named \"%1\" is there already.").arg(other.name)};
        }
        content.profiles.append(profile);
        return Done();
    });
}

Result<Done> ProfileStore::update(const Profile &profile)
{
    return change([&](Content &content) -> Result<Done> {
        Profile *mine = nullptr;
        for (Profile &other : content.profiles) {
            if (other.id == profile.id)
                mine = &other;
            else if (other.name.compare(profile.name, Qt::CaseInsensitive) == 0)
                return Error{.kind = ErrorKind::Invalid,
                             .detail = tr("A profile named \"%1\" is there already.").arg(other.name)};
        }
        if (!mine)
            return Error{.kind = ErrorKind::Invalid, .detail = tr("The profile is no longer there.")};
        *mine = profile;
        return Done();
    });
}

Result<Done> ProfileStore::setLastUsed(const ProfileId &id)
{
    return change([&](Content &content) -> Result<Done> {
        content.lastUsed = id.text();
        return Done();
    });
}

Result<Done> ProfileStore::forget(const ProfileId &id)
{
    return change([&](Content &content) -> Result<Done> {
        content.profiles.removeIf([&id](const Profile &profile) { return profile.id == id; });
        return Done();
    });
}

void ProfileStore::remove(const ProfileId &id, CredentialStore &secrets, QObject *receiver,
                          CredentialStore::StoreDone done)
{
    removeAllSecrets(secrets, id, receiver,
                     [store = QPointer(this), id, done = std::move(done)](const Result<Done> &removed) {
                         done(removed && store ? store->forget(id) : removed);
                     });
}

} // namespace floorwalker
