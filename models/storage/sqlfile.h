// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <map>

namespace floorwalker {

//! An SQLite file whose commits are on the disk when they return. Statements are prepared once.
//! Several processes may have it open; one waits for another up to ten seconds. On one thread.
class SqlFile final
{
public:
    explicit SqlFile(QString path);
    ~SqlFile();
    Q_DISABLE_COPY_MOVE(SqlFile)

    //! Readable by its owner alone. Makes the tables when there are none. Error: Storage.
    Result<Done> open(int schemaVersion, const QStringList &schema);

    bool run(const QString &sql, const QVariantList &values = {});
    int changed(const QString &sql, const QVariantList &values); //!< rows; -1 when it failed
    //! To be read and finished; null when it failed.
    QSqlQuery *ask(const QString &sql, const QVariantList &values = {});
    Error failure() const; //!< of the last statement that failed

    //! Begins at once as a writer; rolls back unless committed.
    class Transaction final
    {
    public:
        explicit Transaction(SqlFile &file);
        ~Transaction();
        Q_DISABLE_COPY_MOVE(Transaction)

        explicit operator bool() const { return m_isOpen; }
        bool commit();

    private:
        SqlFile &m_file;
        bool m_isOpen;
    };

private:
    Result<Done> bringUpToDate(int schemaVersion, const QStringList &schema);
    bool writeAhead();
    void close();
    QSqlQuery *statement(const QString &sql); //!< null when it cannot be prepared
    void noteFailure(const QSqlQuery &query);

    QString m_path;
    QString m_connection;
    std::map<QString, QSqlQuery> m_statements;
    QString m_lastError;
};

} // namespace floorwalker
