// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sqlfile.h"

#include "models/base/logging.h"

#include <QAtomicInt>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlError>

namespace floorwalker {

namespace {

constexpr int lockPatienceMs = 10'000;

//! Qt binds a null text or array as NULL. Here only a value that holds nothing is NULL.
QVariant bound(const QVariant &value)
{
    if (value.isNull())
        return value;
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QLatin1String("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

SqlFile::Transaction::Transaction(SqlFile &file)
    : m_file(file)
    , m_isOpen(file.run(QStringLiteral("BEGIN IMMEDIATE")))
{
}

SqlFile::Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    const QString why = m_file.m_lastError;
    m_file.run(QStringLiteral("ROLLBACK"));
    m_file.m_lastError = why;
}

bool SqlFile::Transaction::commit()
{
    if (!m_file.run(QStringLiteral("COMMIT")))
        return false;
    m_isOpen = false;
    return true;
}

SqlFile::SqlFile(QString path)
    : m_path(std::move(path))
{
    static QAtomicInt last;
    m_connection = QStringLiteral("file-%1").arg(++last);
}

SqlFile::~SqlFile()
{
    close();
}

Result<Done> SqlFile::open(int schemaVersion, const QStringList &schema)
{
    // Several threads have a connection each to one new file.
    static QMutex oneByOne;
    const QMutexLocker turn(&oneByOne);
    close();
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        database.setDatabaseName(m_path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(lockPatienceMs));
        if (!database.open()) {
            m_lastError = database.lastError().databaseText();
            return failure();
        }
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return bringUpToDate(schemaVersion, schema);
}

Result<Done> SqlFile::bringUpToDate(int schemaVersion, const QStringList &schema)
{
    // FULL: a commit is on the disk when it returns, whatever happens to the machine then.
    if (!writeAhead() || !run(QStringLiteral("PRAGMA synchronous = FULL")))
        return failure();
    Transaction transaction(*this);
    if (!transaction)
        return failure();
    QSqlQuery *query = ask(QStringLiteral("PRAGMA user_version"));
    if (!query || !query->next())
        return failure();
    const int version = query->value(0).toInt();
    query->finish();
    if (version > schemaVersion) {
        m_lastError = QStringLiteral("written by a later version");
        return failure();
    }
    if (version < schemaVersion) {
        for (const QString &sql : schema) {
            if (!run(sql))
                return failure();
        }
        if (!run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion)))
            return failure();
    }
    if (!transaction.commit())
        return failure();
    return Done();
}

//! Not twice at once: SQLite refuses one of the two instead of letting it wait.
bool SqlFile::writeAhead()
{
    return run(QStringLiteral("PRAGMA journal_mode = WAL"));
}

void SqlFile::close()
{
    m_statements.clear();
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

bool SqlFile::run(const QString &sql, const QVariantList &values)
{
    return changed(sql, values) >= 0;
}

int SqlFile::changed(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = ask(sql, values);
    if (!query)
        return -1;
    const int rows = query->isSelect() ? 0 : query->numRowsAffected();
    query->finish(); // one that is still open keeps a transaction from ending
    return rows;
}

QSqlQuery *SqlFile::ask(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = statement(sql);
    if (!query)
        return nullptr;
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, bound(values[i]));
    if (query->exec())
        return query;
    noteFailure(*query);
    query->finish();
    return nullptr;
}

QSqlQuery *SqlFile::statement(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return &known->second;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) { // told here: executed all the same it would fail with "No query"
        noteFailure(query);
        return nullptr;
    }
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

void SqlFile::noteFailure(const QSqlQuery &query)
{
    m_lastError = query.lastError().databaseText();
    qCWarning(lcStorage).noquote() << query.lastError().nativeErrorCode() << m_lastError;
}

Error SqlFile::failure() const
{
    return {.kind = ErrorKind::Storage, .detail = m_lastError};
}

} // namespace floorwalker
