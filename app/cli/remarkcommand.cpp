// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/remarkcommand.h"

#include "app/cli/console.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QString RemarkCommand::read(const QStringList &arguments, const QCommandLineParser &)
{
    if (arguments.size() != 2 || arguments.at(0).isEmpty() || arguments.at(1).trimmed().isEmpty())
        return u"remark takes the id of a contact's group and a text."_s;
    m_group = ContactGroupId(arguments.at(0));
    m_text = arguments.at(1);
    return {};
}

void RemarkCommand::begin()
{
    connect(&writing().remarking, &Remarking::finished, this, &RemarkCommand::take);
    writing().remarking.write(m_group, m_text);
}

void RemarkCommand::take(const RemarkOutcome &outcome)
{
    using Kind = RemarkOutcome::Kind;
    const QString sentence = Remarking::sentence(outcome.kind);
    if (outcome.kind == Kind::Written) {
        print(sentence, {{u"contactGroupId"_s, m_group.text()}, {u"outcome"_s, u"written"_s}});
        emit finished(ExitCode::Done);
    } else if (sentence.isEmpty()) {
        fail(*outcome.error);
    } else {
        say(sentence);
        emit finished(outcome.kind == Kind::NotResponsible ? ExitCode::Refused : ExitCode::Unsettled);
    }
}

} // namespace floorwalker::cli
