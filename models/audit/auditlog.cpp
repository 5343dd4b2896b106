// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/audit/auditlog.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace floorwalker {

namespace {

Error storageError(const QSqlQuery &query)
{
    return {.kind = ErrorKind::Storage, .detail = query.lastError().databaseText()};
}

//! Lengths stand before texts, so no two lines give the same bytes.
QByteArray hashOf(const AuditLine &line, const QByteArray &before)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add(QByteArray::number(line.number));
    add(QByteArray::number(line.at.time_since_epoch().count()));
    for (const QString *text : {&line.who, &line.action, &line.subject, &line.outcome})
        add(text->toUtf8());
    return hash.result().toHex();
}

AuditLine lineOf(const QSqlQuery &query)
{
    return {.number = query.value(0).toLongLong(),
            .at = Instant(Milliseconds(query.value(1).toLongLong())),
            .who = query.value(2).toString(),
            .action = query.value(3).toString(),
            .subject = query.value(4).toString(),
            .outcome = query.value(5).toString()};
}

//! Qt binds a null text as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

struct Head {
    qint64 lines = 0;
    QByteArray hash;
};

std::optional<Head> readHead(QSqlQuery &query)
{
    if (!query.exec(QStringLiteral("SELECT lines, hash FROM audit_head")) || !query.next())
        return std::nullopt;
    const Head head{query.value(0).toLongLong(), query.value(1).toByteArray()};
    query.finish();
    return head;
}

} // namespace

AuditLog::AuditLog(QString connection)
    : m_connection(std::move(connection))
{
}

QStringList AuditLog::schema()
{
    return {QStringLiteral("CREATE TABLE audit (number INTEGER PRIMARY KEY, at INTEGER NOT NULL,"
                           " who TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL,"
                           " outcome TEXT NOT NULL, hash BLOB NOT NULL)"),
            QStringLiteral("CREATE TABLE audit_head (only INTEGER PRIMARY KEY CHECK (only = 1),"
                           " lines INTEGER NOT NULL, hash BLOB NOT NULL)"),
            QStringLiteral("INSERT INTO audit_head VALUES (1, 0, x'')")};
}

bool AuditLog::append(AuditLine line)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const auto head = readHead(query);
    if (!head) {
        m_lastError = query.lastError().databaseText();
        return false;
    }
    line.number = head->lines + 1;
    const QByteArray hash = hashOf(line, head->hash);
    query.prepare(QStringLiteral("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(line.number);
    query.addBindValue(qint64(line.at.time_since_epoch().count()));
    for (const QString *text : {&line.who, &line.action, &line.subject, &line.outcome})
        query.addBindValue(notNull(*text));
    query.addBindValue(hash);
    bool isWritten = query.exec();
    if (isWritten) {
        query.prepare(QStringLiteral("UPDATE audit_head SET lines = ?, hash = ?"));
        query.addBindValue(line.number);
        query.addBindValue(hash);
        isWritten = query.exec();
    }
    if (!isWritten)
        m_lastError = query.lastError().databaseText();
    return isWritten;
}

Result<QList<AuditLine>> AuditLog::last(int count) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT * FROM audit ORDER BY number DESC LIMIT ?"));
    query.addBindValue(count);
    if (!query.exec())
        return storageError(query);
    QList<AuditLine> lines;
    while (query.next())
        lines.append(lineOf(query));
    return lines;
}

Result<AuditCheck> AuditLog::verify() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    const auto head = readHead(query);
    if (!head)
        return storageError(query);
    if (!query.exec(QStringLiteral("SELECT * FROM audit ORDER BY number")))
        return storageError(query);
    AuditCheck check;
    QByteArray before;
    const auto fault = [&check](qint64 number, const QString &what) {
        check.faultAt = number;
        check.fault = what;
        return check;
    };
    while (query.next()) {
        const AuditLine line = lineOf(query);
        if (line.number != check.lines + 1)
            return fault(check.lines + 1, QStringLiteral("missing"));
        const QByteArray hash = query.value(6).toByteArray();
        if (hashOf(line, before) != hash)
            return fault(line.number, QStringLiteral("changed or out of order"));
        before = hash;
        ++check.lines;
    }
    if (query.lastError().isValid())
        return storageError(query);
    if (check.lines != head->lines || before != head->hash)
        return fault(check.lines + 1, QStringLiteral("cut off"));
    return check;
}

} // namespace floorwalker
