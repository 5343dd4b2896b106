// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/audit/auditlog.h"

#include <QCryptographicHash>

namespace floorwalker {

namespace {

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

struct Head {
    qint64 lines = 0;
    QByteArray hash;
};

std::optional<Head> readHead(SqlFile &file)
{
    QSqlQuery *query = file.ask(QStringLiteral("SELECT lines, hash FROM audit_head"));
    if (!query || !query->next())
        return std::nullopt;
    const Head head{query->value(0).toLongLong(), query->value(1).toByteArray()};
    query->finish();
    return head;
}

} // namespace

AuditLog::AuditLog(SqlFile &file)
    : m_file(file)
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
    const auto head = readHead(m_file);
    if (!head)
        return false;
    line.number = head->lines + 1;
    const QByteArray hash = hashOf(line, head->hash);
    return m_file.run(QStringLiteral("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)"),
                      {line.number, qint64(line.at.time_since_epoch().count()), line.who,
                       line.action, line.subject, line.outcome, hash})
        && m_file.run(QStringLiteral("UPDATE audit_head SET lines = ?, hash = ?"), {line.number, hash});
}

Result<QList<AuditLine>> AuditLog::last(int count) const
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT * FROM audit ORDER BY number DESC LIMIT ?"), {count});
    if (!query)
        return m_file.failure();
    QList<AuditLine> lines;
    while (query->next())
        lines.append(lineOf(*query));
    query->finish();
    return lines;
}

Result<AuditCheck> AuditLog::verify() const
{
    const auto head = readHead(m_file);
    QSqlQuery *query = head ? m_file.ask(QStringLiteral("SELECT * FROM audit ORDER BY number")) : nullptr;
    if (!query)
        return m_file.failure();
    AuditCheck check;
    QByteArray before;
    while (check.isWhole() && query->next()) {
        const AuditLine line = lineOf(*query);
        const QByteArray hash = query->value(6).toByteArray();
        if (line.number != check.lines + 1) {
            check.faultAt = check.lines + 1;
            check.fault = QStringLiteral("missing");
        } else if (hashOf(line, before) != hash) {
            check.faultAt = line.number;
            check.fault = QStringLiteral("changed or out of order");
        } else {
            before = hash;
            ++check.lines;
        }
    }
    query->finish();
    if (check.isWhole() && (check.lines != head->lines || before != head->hash)) {
        check.faultAt = check.lines + 1;
        check.fault = QStringLiteral("cut off");
    }
    return check;
}

} // namespace floorwalker
