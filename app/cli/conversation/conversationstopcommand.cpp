// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conversation/conversationstopcommand.h"

#include "app/cli/console.h"
#include "app/cli/formats.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> ConversationStopCommand::options() const
{
    return {formatOption({u"text"_s, u"json"_s})};
}

QString ConversationStopCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments.size() != 1 || arguments.constFirst().trimmed().isEmpty())
        return u"conversation stop needs the id of a conversation, and nothing beside it."_s;
    m_conversation = ConversationId(arguments.constFirst().trimmed());
    isJson = options.value(u"format"_s) == u"json";
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

void ConversationStopCommand::run()
{
    m_control = std::make_unique<ConversationControl>(conversation(), writing().ledger, project());
    connect(m_control.get(), &ConversationControl::finished, this,
            [this](ConversationControl::Act, const WriteOutcome &outcome) { take(outcome); });
    m_control->stop(m_conversation);
}

void ConversationStopCommand::take(const WriteOutcome &outcome)
{
    const QString word = outcome.isDone() ? u"stopped"_s : name(outcome.kind);
    print(u"%1 %2"_s.arg(m_conversation.text(), word), {{u"id"_s, m_conversation.text()}, {u"outcome"_s, word}});
    if (outcome.isDone()) {
        emit finished(ExitCode::Done);
        return;
    }
    const QString sentence = ConversationControl::sentence(outcome.kind);
    if (!sentence.isEmpty())
        say(sentence);
    const Error error = outcome.error.value_or(Error());
    if (sentence.isEmpty())
        say(error);
    emit finished(outcome.kind == WriteOutcome::Kind::Unknown ? ExitCode::Unsettled : exitCodeOf(error));
}

} // namespace floorwalker::cli
