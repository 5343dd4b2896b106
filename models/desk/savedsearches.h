// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/deskfile.h"
#include "models/storage/filethread.h"

#include <QPointer>

#include <functional>

namespace floorwalker {

//! The searches that one profile's people have saved, kept on this computer only: what was last read
//! of them, on the main thread. Reading and changing is done on a thread of its own; an answer comes
//! once, later, and never to a receiver that is gone.
class SavedSearches final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<Done> &)>;

    SavedSearches(const QString &path, const QString &profile, QObject *parent = nullptr);

    void read(QObject *receiver, Answer done); //!< another window may have changed them
    void put(const SavedSearch &search, QObject *receiver, Answer done); //!< in place of the one of that name
    void rename(const QString &from, const QString &to, QObject *receiver, Answer done);
    void remove(const QString &name, QObject *receiver, Answer done);

    const QList<SavedSearch> &all() const { return m_all; } //!< by name
    const SavedSearch *find(const QString &name) const; //!< nullptr: none

signals:
    void changed();

private:
    using Job = std::function<Result<Done>(DeskFile &)>;
    void change(Job job, QObject *receiver, Answer done);

    FileThread<DeskFile> m_file;
    QString m_profile;
    QList<SavedSearch> m_all;
};

} // namespace floorwalker
