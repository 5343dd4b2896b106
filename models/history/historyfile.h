// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QSqlQuery>
#include <QString>

#include <map>

class QSqlError;

namespace floorwalker {

//! The SQLite file behind history. Belongs to the thread that opened it; several processes may have
//! it open. A file that is damaged or of a later version is put aside and begun anew.
class HistoryFile {
public:
    explicit HistoryFile(QString path);
    ~HistoryFile();
    Q_DISABLE_COPY_MOVE(HistoryFile)

    Result<Done> open();
    void close();
    bool isOpen() const { return m_isOpen; }

    //! A prepared statement, made once; after reading it is to be finished.
    QSqlQuery &statement(const QString &sql);
    bool run(QSqlQuery &query);
    bool run(const QString &sql);
    bool finished(QSqlQuery &query); //!< after the last row: was that the end, or an error?

    bool begin(); //!< takes the write lock at once: no reader-turned-writer can be refused later
    bool commit();
    void rollback();

    //! The small number that stands for a text; nothing on failure.
    std::optional<qint64> numberOf(const QString &text); //!< a new text gets one
    std::optional<qint64> knownNumberOf(const QString &text);
    std::optional<QString> textOf(qint64 number);

    Error lastError() const { return m_lastError; }
    bool isDamaged() const { return m_isDamaged; }
    Result<Done> beginAnew(); //!< puts the damaged file aside
    //! What a person should hear about a file put aside; once.
    std::optional<Error> takeNotice() { return std::exchange(m_notice, std::nullopt); }

private:
    enum class Condition { Good, Damaged, Later, Failing };

    Condition openOnce();
    Condition bringUpToDate();
    bool isWhole();
    Result<Done> settle(Condition condition);
    void putAside(const QString &why);
    void note(const QSqlError &error);

    QString m_path;
    QString m_connection;
    std::map<QString, QSqlQuery> m_statements;
    QHash<QString, qint64> m_numbers;
    QHash<qint64, QString> m_texts;
    Error m_lastError;
    std::optional<Error> m_notice;
    bool m_isOpen = false;
    bool m_isDamaged = false;
};

} // namespace floorwalker
