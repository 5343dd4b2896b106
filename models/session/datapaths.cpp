// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/datapaths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace floorwalker {

namespace {

QString platformFolder(QStandardPaths::StandardLocation location)
{
    return QDir(QStandardPaths::writableLocation(location)).filePath(QStringLiteral("floorwalker"));
}

//! Tells tenants apart, whatever their addresses are made of.
QString nameFor(const QUrl &tenant)
{
    const QByteArray hash = QCryptographicHash::hash(tenant.toEncoded(QUrl::RemoveUserInfo), QCryptographicHash::Sha256);
    return QStringLiteral("%1-%2.sqlite").arg(tenant.host(), QString::fromLatin1(hash.toHex().left(12)));
}

} // namespace

DataPaths::DataPaths(QString dataFolder, QString configFolder)
    : m_data(std::move(dataFolder))
    , m_config(std::move(configFolder))
{
}

DataPaths DataPaths::from(const QProcessEnvironment &environment)
{
    const QString moved = environment.value(QStringLiteral("FLOORWALKER_DATA_DIR"));
    if (!moved.isEmpty()) {
        const QString folder = QDir(moved).absolutePath();
        return {folder, folder};
    }
    // The generic places, not the application's: the same for the desktop and the command line.
    return {platformFolder(QStandardPaths::GenericDataLocation),
            platformFolder(QStandardPaths::GenericConfigLocation)};
}

QString DataPaths::preferences() const
{
    return QDir(m_config).filePath(QStringLiteral("preferences.ini"));
}

QString DataPaths::profiles() const
{
    return QDir(m_data).filePath(QStringLiteral("profiles.json"));
}

QString DataPaths::history(const ProfileId &profile) const
{
    return QDir(m_data).filePath(QStringLiteral("history/%1.sqlite").arg(profile.text()));
}

QString DataPaths::ledger(const QUrl &tenant) const
{
    return QDir(m_data).filePath(QStringLiteral("ledger/") + nameFor(tenant));
}

QString DataPaths::desk(const QUrl &tenant) const
{
    return QDir(m_data).filePath(QStringLiteral("desk/") + nameFor(tenant));
}

QString DataPaths::waveforms() const
{
    return QDir(m_data).filePath(QStringLiteral("waveforms"));
}

QString DataPaths::logs() const
{
    return QDir(m_data).filePath(QStringLiteral("logs"));
}

bool DataPaths::make() const
{
    constexpr auto ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    bool isMade = true;
    for (const QString &folder : {m_data, m_config, m_data + QStringLiteral("/history"),
                                  m_data + QStringLiteral("/ledger"), m_data + QStringLiteral("/desk"), waveforms(), logs()})
        isMade = QDir().mkpath(folder) && QFile::setPermissions(folder, ours) && isMade;
    return isMade;
}

} // namespace floorwalker
