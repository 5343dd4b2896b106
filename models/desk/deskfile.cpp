// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/deskfile.h"

namespace floorwalker {

namespace {

constexpr int schemaVersion = 1;

const QStringList &schema()
{
    static const QStringList statements{
        QStringLiteral("CREATE TABLE do_not_contact (address TEXT PRIMARY KEY, reason TEXT NOT NULL,"
                       " since INTEGER NOT NULL) WITHOUT ROWID")};
    return statements;
}

} // namespace

DeskFile::DeskFile(QString path)
    : m_file(std::move(path))
{
}

Result<Done> DeskFile::open()
{
    return m_file.open(schemaVersion, schema());
}

Result<QList<DoNotContactEntry>> DeskFile::doNotContact()
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT address, reason, since FROM do_not_contact"
                                                 " ORDER BY since DESC, address"));
    if (!query)
        return m_file.failure();
    QList<DoNotContactEntry> entries;
    while (query->next()) {
        entries.append({.address = query->value(0).toString(),
                        .reason = query->value(1).toString(),
                        .since = Instant(Milliseconds(query->value(2).toLongLong()))});
    }
    query->finish();
    return entries;
}

Result<Done> DeskFile::put(const DoNotContactEntry &entry)
{
    const bool isPut = m_file.run(QStringLiteral("INSERT OR REPLACE INTO do_not_contact VALUES (?, ?, ?)"),
                                  {entry.address, entry.reason, qint64(entry.since.time_since_epoch().count())});
    if (!isPut)
        return m_file.failure();
    return Done();
}

Result<Done> DeskFile::takeOff(const QString &address)
{
    if (!m_file.run(QStringLiteral("DELETE FROM do_not_contact WHERE address = ?"), {address}))
        return m_file.failure();
    return Done();
}

} // namespace floorwalker
