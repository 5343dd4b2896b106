// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/wiring/connection.h"
#include "app/wiring/writing.h"

#include <QJsonObject>

namespace floorwalker::cli {

//! A command that writes, or looks after what was written: it has the tenant's ledger.
class WritingCommand : public Command
{
    Q_OBJECT

public:
    void start(const SignIn &signIn, Tools tools) final;

protected:
    virtual void begin() = 0; //!< must end in finished()

    Connection &connection() { return *m_connection; }
    RestClient &client() { return m_connection->client(); }
    const Profile &profile() const { return m_connection->profile(); }
    Writing &writing() { return *m_writing; }

    void fail(const Error &error);
    void reject(const Error &error); //!< what our own validation says is whole by itself
    //! What happened, on stdout: a line, or the object when JSON was asked for.
    void print(const QString &line, const QJsonObject &object);
    bool isJson = false;

    using Refusal = QString (*)(const QString &words); //!< with what is known to be behind the server's words
    //! What becomes of the one object that is added now; ends in finished(). Without a refusal of its own the
    //! error's words are said.
    void tellOf(LedgerAdding &adding, Refusal refusal = nullptr);
    void takeAdded(const QList<Entry> &entries, const std::optional<Error> &error, Refusal refusal); //!< its end

private:
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Writing> m_writing; //!< knows the connection, so it goes first
};

//! --confirm NAME, which bulk writes to a production profile need.
QCommandLineOption confirmOption();
//! Why a bulk write may not begin; empty when it may.
QString objectionToBulk(const Profile &profile, const QString &confirmed);

} // namespace floorwalker::cli
