// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/deskfile.h"

#include <QJsonDocument>

namespace floorwalker {

namespace {

constexpr int schemaVersion = 3; // 2: saved searches; 3: drafts of remarks

const QStringList &schema()
{
    static const QStringList statements{
        QStringLiteral("CREATE TABLE IF NOT EXISTS do_not_contact (address TEXT PRIMARY KEY, reason TEXT NOT NULL,"
                       " since INTEGER NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS saved_search (profile TEXT, name TEXT, search TEXT NOT NULL,"
                       " PRIMARY KEY (profile, name)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS remark_draft (contact_group TEXT PRIMARY KEY, text TEXT NOT NULL,"
                       " instead_of TEXT NOT NULL) WITHOUT ROWID")};
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
    return change(QStringLiteral("INSERT OR REPLACE INTO do_not_contact VALUES (?, ?, ?)"),
                  {entry.address, entry.reason, qint64(entry.since.time_since_epoch().count())});
}

Result<Done> DeskFile::takeOff(const QString &address)
{
    return change(QStringLiteral("DELETE FROM do_not_contact WHERE address = ?"), {address});
}

Result<QList<SavedSearch>> DeskFile::searches(const QString &profile)
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT name, search FROM saved_search WHERE profile = ?"
                                                 " ORDER BY name COLLATE NOCASE"), {profile});
    if (!query)
        return m_file.failure();
    QList<SavedSearch> searches;
    while (query->next()) {
        searches.append({.name = query->value(0).toString(),
                         .search = QJsonDocument::fromJson(query->value(1).toString().toUtf8()).object()});
    }
    query->finish();
    return searches;
}

Result<Done> DeskFile::put(const QString &profile, const SavedSearch &search)
{
    const QByteArray json = QJsonDocument(search.search).toJson(QJsonDocument::Compact);
    return change(QStringLiteral("INSERT OR REPLACE INTO saved_search VALUES (?, ?, ?)"),
                  {profile, search.name, QString::fromUtf8(json)});
}

Result<Done> DeskFile::renameSearch(const QString &profile, const QString &from, const QString &to)
{
    return change(QStringLiteral("UPDATE OR REPLACE saved_search SET name = ? WHERE profile = ? AND name = ?"),
                  {to, profile, from});
}

Result<Done> DeskFile::removeSearch(const QString &profile, const QString &name)
{
    return change(QStringLiteral("DELETE FROM saved_search WHERE profile = ? AND name = ?"), {profile, name});
}

Result<QHash<QString, RemarkDraft>> DeskFile::remarkDrafts()
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT contact_group, text, instead_of FROM remark_draft"));
    if (!query)
        return m_file.failure();
    QHash<QString, RemarkDraft> drafts;
    while (query->next()) {
        drafts.insert(query->value(0).toString(),
                      {.text = query->value(1).toString(), .insteadOf = query->value(2).toString()});
    }
    query->finish();
    return drafts;
}

Result<Done> DeskFile::put(const QString &group, const RemarkDraft &draft)
{
    return change(QStringLiteral("INSERT OR REPLACE INTO remark_draft VALUES (?, ?, ?)"),
                  {group, draft.text, draft.insteadOf});
}

Result<Done> DeskFile::dropRemarkDraft(const QString &group)
{
    return change(QStringLiteral("DELETE FROM remark_draft WHERE contact_group = ?"), {group});
}

Result<Done> DeskFile::change(const QString &sql, const QVariantList &values)
{
    if (!m_file.run(sql, values))
        return m_file.failure();
    return Done();
}

} // namespace floorwalker
