// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/storage/sqlfile.h"

#include <QList>

namespace floorwalker {

//! Somebody who is not to be called or written to.
struct DoNotContactEntry {
    QString address; //!< a number in E.164, any other address in lower case
    QString reason;
    Instant since;

    friend bool operator==(const DoNotContactEntry &, const DoNotContactEntry &) = default;
};

//! The SQLite file of what is ours about one tenant and kept on this computer only. Several processes
//! may have it open. Used on one thread. Errors: Storage.
class DeskFile final
{
public:
    explicit DeskFile(QString path);

    Result<Done> open();

    Result<QList<DoNotContactEntry>> doNotContact(); //!< newest first
    Result<Done> put(const DoNotContactEntry &entry); //!< in place of the one of that address
    Result<Done> takeOff(const QString &address);

private:
    SqlFile m_file;
};

} // namespace floorwalker
