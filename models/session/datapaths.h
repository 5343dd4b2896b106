// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"

#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

namespace floorwalker {

//! Where everything we write stands. FLOORWALKER_DATA_DIR moves all of it; else the platform's
//! places. Names no profile: files are named by id.
class DataPaths
{
public:
    DataPaths(QString dataFolder, QString configFolder);
    static DataPaths from(const QProcessEnvironment &environment);

    const QString &folder() const { return m_data; }
    QString preferences() const; //!< the INI file
    QString profiles() const; //!< profiles.json
    QString history(const ProfileId &profile) const; //!< SQLite
    //! SQLite. One for each tenant, whoever signs in and by whichever profile: two of them on one
    //! machine must not take each other's writes for their own.
    QString ledger(const QUrl &tenant) const;
    QString desk(const QUrl &tenant) const; //!< SQLite: what is ours about a tenant
    QString waveforms() const; //!< a folder: of recordings that were looked at, made anew when lost
    QString logs() const; //!< a folder

    //! Makes the folders, readable by their owner alone. False when that fails.
    bool make() const;

private:
    QString m_data;
    QString m_config;
};

} // namespace floorwalker
