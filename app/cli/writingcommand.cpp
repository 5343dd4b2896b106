// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/writingcommand.h"

#include "app/cli/celltext.h"
#include "app/cli/console.h"
#include "app/cli/output.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

void WritingCommand::start(const SignIn &signIn, Tools tools)
{
    auto connection = Connection::make(signIn.profile, signIn.secrets, tools.clock);
    if (!connection) {
        fail(connection.error());
        return;
    }
    m_connection = std::move(connection).value();
    m_writing = std::make_unique<Writing>(m_connection->client(), signIn.files, signIn.profile.user,
                                          ledgerTimes(QProcessEnvironment::systemEnvironment()));
    begin();
}

void WritingCommand::fail(const Error &error)
{
    say(error);
    emit finished(exitCodeOf(error));
}

void WritingCommand::print(const QString &line, const QJsonObject &object)
{
    auto output = Output::open({});
    (*output)->device().write((isJson ? jsonText(object) : plain(line).toUtf8()) + '\n');
    if (const auto written = (*output)->finish(); !written)
        say(written.error());
}

QCommandLineOption confirmOption()
{
    return {u"confirm"_s, u"The production profile's name, which bulk writes to it need."_s, u"NAME"_s};
}

QString objectionToBulk(const Profile &profile, const QString &confirmed)
{
    if (!profile.isProduction || confirmed == profile.name)
        return {};
    return u"\"%1\" is a production profile. To write many to it, add --confirm \"%1\"."_s.arg(profile.name);
}

} // namespace floorwalker::cli
