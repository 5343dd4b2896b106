// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/historyfile.h"

#include "models/base/logging.h"

#include <QAtomicInt>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>

namespace floorwalker {

namespace {

constexpr int schemaVersion = 1;
constexpr int lockPatienceMs = 5000;

const QStringList &schema()
{
    // Samples are appended at the end of their tables: the moment stands before the queue.
    static const QStringList statements{
        QStringLiteral("CREATE TABLE names (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)"),
        QStringLiteral("CREATE TABLE queue_samples (profile INTEGER NOT NULL, at INTEGER NOT NULL,"
                       " queue INTEGER NOT NULL, waiting INTEGER, longest_wait INTEGER, serving INTEGER,"
                       " ready INTEGER, free INTEGER, wrap_up INTEGER, not_ready INTEGER,"
                       " PRIMARY KEY (profile, at, queue)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE floor_samples (profile INTEGER NOT NULL, at INTEGER NOT NULL,"
                       " agents_unknown INTEGER, available INTEGER, ringing INTEGER, on_contact INTEGER,"
                       " wrap_up INTEGER, not_ready INTEGER, signed_out INTEGER,"
                       " contacts_unknown INTEGER, phone INTEGER, chat INTEGER, email INTEGER,"
                       " PRIMARY KEY (profile, at)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE agent_changes (profile INTEGER NOT NULL, agent INTEGER NOT NULL,"
                       " since INTEGER NOT NULL, seen INTEGER NOT NULL, state INTEGER,"
                       " reason TEXT NOT NULL, at_least INTEGER NOT NULL,"
                       " PRIMARY KEY (profile, agent, since)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE snapshots (profile INTEGER PRIMARY KEY, body BLOB NOT NULL)"),
        QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion),
    };
    return statements;
}

//! Qt binds a null text as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

bool meansDamage(const QSqlError &error)
{
    const QString code = error.nativeErrorCode(); // of sqlite3.h: CORRUPT and NOTADB
    return code == u"11" || code == u"26";
}

} // namespace

HistoryFile::HistoryFile(QString path)
    : m_path(std::move(path))
{
    static QAtomicInt last;
    m_connection = QStringLiteral("history-%1").arg(++last);
}

HistoryFile::~HistoryFile()
{
    close();
}

Result<Done> HistoryFile::open()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    // Of two processes that find a damaged file only one puts it aside.
    QLockFile lock(m_path + QStringLiteral(".lock"));
    lock.tryLock(lockPatienceMs);
    return settle(openOnce());
}

Result<Done> HistoryFile::beginAnew()
{
    QLockFile lock(m_path + QStringLiteral(".lock"));
    lock.tryLock(lockPatienceMs);
    // Perhaps another process has put it aside meanwhile.
    const Condition condition = openOnce();
    return settle(condition == Condition::Good && !isWhole() ? Condition::Damaged : condition);
}

Result<Done> HistoryFile::settle(Condition condition)
{
    if (condition == Condition::Damaged || condition == Condition::Later) {
        putAside(condition == Condition::Damaged ? QStringLiteral("damaged") : QStringLiteral("later-version"));
        condition = openOnce();
    }
    m_isOpen = condition == Condition::Good;
    if (!m_isOpen) {
        close();
        return m_lastError;
    }
    return Done();
}

void HistoryFile::close()
{
    m_isOpen = false;
    m_statements.clear();
    m_numbers.clear();
    m_texts.clear();
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

HistoryFile::Condition HistoryFile::openOnce()
{
    close();
    m_isDamaged = false;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        database.setDatabaseName(m_path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(lockPatienceMs));
        if (!database.open()) {
            note(database.lastError());
            return m_isDamaged ? Condition::Damaged : Condition::Failing;
        }
    }
    return bringUpToDate();
}

HistoryFile::Condition HistoryFile::bringUpToDate()
{
    const auto failure = [this] { return m_isDamaged ? Condition::Damaged : Condition::Failing; };
    int version = 0;
    bool hasTables = false;
    {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        const auto number = [&query](const QString &sql) -> std::optional<int> {
            if (!query.exec(sql) || !query.next())
                return std::nullopt;
            return query.value(0).toInt();
        };
        const auto found = number(QStringLiteral("PRAGMA user_version"));
        const auto tables = found ? number(QStringLiteral("SELECT count(*) FROM sqlite_master")) : std::nullopt;
        if (!tables) {
            note(query.lastError());
            return failure();
        }
        version = *found;
        hasTables = *tables > 0;
    }
    if (version > schemaVersion || (version == 0 && hasTables))
        return Condition::Later; // or somebody else's: not ours to write into
    if (!run(QStringLiteral("PRAGMA journal_mode = WAL")) || !run(QStringLiteral("PRAGMA synchronous = NORMAL")))
        return failure();
    if (version == schemaVersion)
        return Condition::Good;
    if (!begin())
        return failure();
    for (const QString &sql : schema()) {
        if (!run(sql)) {
            rollback();
            return failure();
        }
    }
    return commit() ? Condition::Good : failure();
}

//! The whole check reads every page; only worth it once damage has been met.
bool HistoryFile::isWhole()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return query.exec(QStringLiteral("PRAGMA quick_check(1)")) && query.next()
        && query.value(0).toString() == u"ok";
}

//! Keeps the bytes for whoever may rescue them; -wal and -shm belong to them.
void HistoryFile::putAside(const QString &why)
{
    close();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString aside = m_path + u'.' + why + u'-' + stamp;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = m_path + u'.' + why + u'-' + stamp + u'-' + QString::number(i);
    for (const auto &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::rename(m_path + suffix, aside + suffix);
    qCWarning(lcStorage).noquote() << "put aside" << QFileInfo(aside).fileName();
    m_notice = Error{.kind = ErrorKind::Storage, .detail = QFileInfo(aside).fileName()};
}

QSqlQuery &HistoryFile::statement(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return known->second;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(sql);
    return m_statements.emplace(sql, std::move(query)).first->second;
}

bool HistoryFile::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    note(query.lastError());
    return false;
}

bool HistoryFile::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (query.exec(sql))
        return true;
    note(query.lastError());
    return false;
}

bool HistoryFile::finished(QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    query.finish();
    if (!error.isValid())
        return true;
    note(error);
    return false;
}

bool HistoryFile::begin()
{
    return run(QStringLiteral("BEGIN IMMEDIATE"));
}

bool HistoryFile::commit()
{
    return run(QStringLiteral("COMMIT"));
}

void HistoryFile::rollback()
{
    const Error why = m_lastError;
    run(QStringLiteral("ROLLBACK"));
    m_lastError = why;
    m_numbers.clear(); // some may never have been written
    m_texts.clear();
}

std::optional<qint64> HistoryFile::numberOf(const QString &text)
{
    if (const auto known = knownNumberOf(text))
        return known;
    QSqlQuery &add = statement(QStringLiteral("INSERT OR IGNORE INTO names (text) VALUES (?)"));
    add.bindValue(0, notNull(text));
    return run(add) ? knownNumberOf(text) : std::nullopt;
}

std::optional<qint64> HistoryFile::knownNumberOf(const QString &text)
{
    if (const auto known = m_numbers.constFind(text); known != m_numbers.cend())
        return *known;
    QSqlQuery &find = statement(QStringLiteral("SELECT number FROM names WHERE text = ?"));
    find.bindValue(0, notNull(text));
    if (!run(find) || !find.next())
        return std::nullopt;
    const qint64 number = find.value(0).toLongLong();
    find.finish();
    m_numbers.insert(text, number);
    return number;
}

std::optional<QString> HistoryFile::textOf(qint64 number)
{
    if (const auto known = m_texts.constFind(number); known != m_texts.cend())
        return *known;
    QSqlQuery &find = statement(QStringLiteral("SELECT text FROM names WHERE number = ?"));
    find.bindValue(0, number);
    if (!run(find) || !find.next())
        return std::nullopt;
    const QString text = find.value(0).toString();
    find.finish();
    m_texts.insert(number, text);
    return text;
}

void HistoryFile::note(const QSqlError &error)
{
    m_lastError = {.kind = ErrorKind::Storage, .detail = error.databaseText()};
    m_isDamaged = m_isDamaged || meansDamage(error);
    qCWarning(lcStorage).noquote() << error.nativeErrorCode() << error.databaseText();
}

} // namespace floorwalker
