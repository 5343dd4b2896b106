// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/views/views.h"
#include "app/wiring/connection.h"
#include "app/wiring/writing.h"

namespace floorwalker::cli {

//! What export and show have in common: a view, asked over a connection.
class ViewCommand : public Command
{
    Q_OBJECT

public:
    void start(const SignIn &signIn, Tools tools) override;

protected:
    //! Sets the view. Returns what is wrong with the name; empty when nothing is.
    QString readView(const QStringList &arguments);
    const View &view() const { return *m_view; }
    const Profile &profile() const { return m_connection->profile(); }
    RestClient &client() const { return m_connection->client(); }
    Instant serverNow() const { return client().serverClock().now(); }
    const Writing::Files &files() const { return m_files; }

    //! With the profile at hand: what else is wrong with what was typed; empty when nothing is.
    virtual QString check(const Profile &profile, Instant now);
    virtual void ask(ViewReader &reader) = 0;
    virtual void take(const ViewAnswer &answer) = 0; //!< must end in finished()

private:
    const View *m_view = nullptr;
    Writing::Files m_files;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ViewReader> m_reader; //!< knows the connection, so it goes first
};

} // namespace floorwalker::cli
