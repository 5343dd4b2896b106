// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/donotcontact.h"

namespace floorwalker {

DoNotContact::DoNotContact(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(QStringLiteral("desk"), std::make_unique<DeskFile>(path))
{
}

QString DoNotContact::normalized(const QString &address)
{
    return address.trimmed().toLower();
}

void DoNotContact::read(QObject *receiver, Answer done)
{
    change([](DeskFile &) { return Result<Done>(Done()); }, receiver, std::move(done));
}

void DoNotContact::put(DoNotContactEntry entry, QObject *receiver, Answer done)
{
    entry.address = normalized(entry.address);
    change([entry](DeskFile &file) { return file.put(entry); }, receiver, std::move(done));
}

void DoNotContact::takeOff(const QString &address, QObject *receiver, Answer done)
{
    change([address = normalized(address)](DeskFile &file) { return file.takeOff(address); }, receiver,
           std::move(done));
}

//! Whatever was done, the whole list is read after it: others may have changed it too.
void DoNotContact::change(Job job, QObject *receiver, Answer done)
{
    m_file.post([job = std::move(job)](DeskFile &file) -> Result<QList<DoNotContactEntry>> {
        if (const auto isDone = job(file); !isDone)
            return isDone.error();
        return file.doNotContact();
    }, [this, receiver = QPointer<QObject>(receiver), done = std::move(done)](
           const Result<QList<DoNotContactEntry>> &entries) {
        if (entries)
            take(*entries);
        if (receiver)
            done(entries ? Result<Done>(Done()) : Result<Done>(entries.error()));
    });
}

void DoNotContact::take(const QList<DoNotContactEntry> &entries)
{
    if (std::exchange(m_isRead, true) && m_entries == entries)
        return;
    m_entries = entries;
    m_addresses.clear();
    for (const DoNotContactEntry &entry : entries)
        m_addresses.insert(entry.address);
    emit changed();
}

} // namespace floorwalker
