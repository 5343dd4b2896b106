// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/viewcommand.h"

#include "app/cli/clouds.h"
#include "app/cli/console.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QString ViewCommand::readView(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return u"No view is named. There are: %1."_s.arg(viewNames());
    m_view = viewNamed(arguments.constFirst());
    return m_view ? QString()
                  : u"There is no view \"%1\". There are: %2."_s.arg(arguments.constFirst(), viewNames());
}

QString ViewCommand::check(const Profile &, Instant)
{
    return {};
}

void ViewCommand::start(const SignIn &signIn, Tools tools)
{
    if (const QString fault = check(signIn.profile, tools.clock.now()); !fault.isEmpty()) {
        say(fault);
        emit finished(ExitCode::Usage);
        return;
    }
    auto connection = Connection::make(signIn.profile, signIn.secrets, tools.clock);
    if (!connection) {
        say(connection.error());
        emit finished(exitCodeOf(connection.error()));
        return;
    }
    m_files = signIn.files;
    m_connection = std::move(connection).value();
    if (!m_connection->backEnds().of(m_view->backEnd)) {
        say(notConnected(signIn.profile, m_view->backEnd));
        emit finished(ExitCode::Usage);
        return;
    }
    m_reader = m_view->makeReader(m_connection->backEnds(), signIn);
    connect(m_reader.get(), &ViewReader::answered, this, [this](const ViewAnswer &answer) { take(answer); });
    ask(*m_reader);
}

} // namespace floorwalker::cli
