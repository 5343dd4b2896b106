// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/deskfile.h"
#include "models/storage/filethread.h"

#include <QPointer>
#include <QSet>

#include <functional>

namespace floorwalker {

//! The do-not-contact list of one tenant, kept on this computer only: what was last read of it, on the
//! main thread. Reading and changing is done on a thread of its own; an answer comes once, later, and
//! never to a receiver that is gone.
class DoNotContact final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<Done> &)>;

    explicit DoNotContact(const QString &path, QObject *parent = nullptr);

    //! An address as the list keeps it: without blanks around it, in lower case. Numbers are given in
    //! E.164.
    static QString normalized(const QString &address);

    void read(QObject *receiver, Answer done); //!< another window or command may have changed it
    void put(DoNotContactEntry entry, QObject *receiver, Answer done);
    void takeOff(const QString &address, QObject *receiver, Answer done);

    bool isRead() const { return m_isRead; }
    const QList<DoNotContactEntry> &entries() const { return m_entries; } //!< newest first
    const QSet<QString> &addresses() const { return m_addresses; }
    bool contains(const QString &address) const { return m_addresses.contains(normalized(address)); }

signals:
    void changed();

private:
    using Job = std::function<Result<Done>(DeskFile &)>;
    void change(Job job, QObject *receiver, Answer done);
    void take(const QList<DoNotContactEntry> &entries);

    FileThread<DeskFile> m_file;
    bool m_isRead = false;
    QList<DoNotContactEntry> m_entries;
    QSet<QString> m_addresses;
};

} // namespace floorwalker
