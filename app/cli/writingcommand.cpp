// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/writingcommand.h"

#include "app/cli/celltext.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/views/viewreader.h"

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
    m_writing = std::make_unique<Writing>(m_connection->backEnds(), signIn.files, signIn.profile.user,
                                          ledgerTimes(QProcessEnvironment::systemEnvironment()));
    if (RestClient *conversation = m_connection->conversation())
        m_writing->campaignSending.setConversation(*conversation, signIn.profile.conversation.projectId);
    begin();
}

void WritingCommand::fail(const Error &error)
{
    say(error);
    emit finished(exitCodeOf(error));
}

void WritingCommand::reject(const Error &error)
{
    sayPlainly(error);
    emit finished(exitCodeOf(error));
}

void WritingCommand::print(const QString &line, const QJsonObject &object)
{
    auto output = Output::open({});
    (*output)->device().write((isJson ? jsonText(object) : plain(line).toUtf8()) + '\n');
    if (const auto written = (*output)->finish(); !written)
        say(written.error());
}

void WritingCommand::tellOf(LedgerAdding &adding, Refusal refusal)
{
    connect(&adding, &LedgerAdding::waiting, this, [](Milliseconds span) {
        say(u"No answer came. The server can be asked what became of it in %1 s."_s.arg((span.count() + 999) / 1000));
    });
    connect(&adding, &LedgerAdding::finished, this,
            [this, &adding, refusal](const QList<Entry> &entries, const std::optional<Error> &error) {
        const bool isRefused = !refusal && !entries.isEmpty() && entries.constFirst().state == EntryState::Refused;
        if (isRefused && adding.refusal())
            fail(*adding.refusal());
        else
            takeAdded(entries, error, refusal);
    });
}

void WritingCommand::takeAdded(const QList<Entry> &entries, const std::optional<Error> &error, Refusal refusal)
{
    if (entries.isEmpty()) {
        fail(error.value_or(Error{.kind = ErrorKind::Storage}));
        return;
    }
    const Entry &entry = entries.constFirst();
    const QJsonObject object{{u"id"_s, valueOf(entry.idAtServer())}, {u"state"_s, name(entry.state)},
                             {u"entry"_s, entry.id}};
    switch (entry.state) {
    case EntryState::Arrived:
        print(entry.idAtServer(), object);
        emit finished(ExitCode::Done);
        return;
    case EntryState::Refused:
        say(refusal ? refusal(entry.reason) : u"The server refused it: %1"_s.arg(entry.reason));
        emit finished(ExitCode::Rejected);
        return;
    case EntryState::Sent:
    case EntryState::Unknown:
        say(entry.reason == WriteKind::nothingListed()
                ? u"Nobody can say whether it arrived, and the server has no list to look in. It stands in the ledger as entry %1 "
                  "until a person decides in the desktop; it is not sent again by itself."_s.arg(entry.id)
                : u"Nobody can say whether it arrived. It stands in the ledger as entry %1: \"ledger settle\" asks again."_s
                      .arg(entry.id));
        print(u"unknown"_s, object);
        emit finished(ExitCode::Unsettled);
        return;
    case EntryState::Planned:
    case EntryState::Dropped:
        break;
    }
    say(u"Nothing was sent."_s);
    fail(error.value_or(Error{.kind = ErrorKind::Unreachable}));
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
