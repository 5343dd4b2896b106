// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/calling/conferencecommand.h"

#include "app/cli/calling/callingfields.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "app/cli/views/viewreader.h"

#include <QJsonArray>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

using Act = ConferenceControl::Act;
using Kind = ControlOutcome::Kind;

QList<QCommandLineOption> ConferenceShowCommand::options() const
{
    return {formatOption({u"text"_s, u"json"_s})};
}

QString ConferenceShowCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments.size() != 1 || arguments.constFirst().trimmed().isEmpty())
        return u"conference show needs the id of a conference, and nothing beside it."_s;
    m_conference = ConferenceId(arguments.constFirst().trimmed());
    isJson = options.value(u"format"_s) == u"json";
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

void ConferenceShowCommand::run()
{
    calling().reads.conference(m_conference, Purpose::Asked, this, [this](const Result<QList<Participant>> &participants) {
        if (participants)
            print(*participants);
        else
            fail(participants.error());
    });
}

void ConferenceShowCommand::print(const QList<Participant> &participants)
{
    QList<Line> lines{{u"Conference"_s, m_conference.text()}, {u"Participants"_s, QString::number(participants.size())}};
    QJsonArray all;
    for (const Participant &one : participants) {
        QStringList words{one.cli};
        if (one.duration)
            words << u"%1 s"_s.arg(*one.duration);
        if (one.isMuted == true)
            words << u"muted"_s;
        if (one.isOnHold == true)
            words << u"on hold"_s;
        lines << Line{one.id.text(), words.join(u' ')};
        all << fieldsOf(one);
    }
    printRecord(lines, {{u"conferenceId"_s, m_conference.text()}, {u"participants"_s, all}});
    emit finished(ExitCode::Done);
}

ConferenceControlCommand::ConferenceControlCommand(std::optional<Act> act)
    : m_act(act)
{
}

QList<QCommandLineOption> ConferenceControlCommand::options() const
{
    QList<QCommandLineOption> all{confirmOption(), formatOption({u"text"_s, u"json"_s})};
    if (m_act == Act::Hold)
        all << QCommandLineOption{u"music"_s, u"hold: ring, music1, music2 or music3."_s, u"M"_s};
    return all;
}

QString ConferenceControlCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    const bool isClear = !m_act;
    if (isClear ? arguments.size() != 1 : arguments.size() < 2)
        return isClear ? u"conference clear needs the id of a conference, and nothing beside it."_s
                       : u"The id of a conference is needed, and the call of a participant or of several. "
                         "\"conference show\" lists them."_s;
    m_conference = ConferenceId(arguments.constFirst().trimmed());
    for (const QString &participant : arguments.mid(1))
        m_participants << CallId(participant.trimmed());
    m_confirmed = options.value(u"confirm"_s);
    if (m_act == Act::Hold)
        m_music = options.value(u"music"_s);
    isJson = options.value(u"format"_s) == u"json";
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

void ConferenceControlCommand::run()
{
    const bool isBulk = !m_act || m_participants.size() > 1;
    if (const QString objection = isBulk ? objectionToBulk(profile(), m_confirmed) : QString(); !objection.isEmpty()) {
        say(objection);
        emit finished(ExitCode::Usage);
        return;
    }
    connect(&calling().conferenceControl, &ConferenceControl::finished, this, &ConferenceControlCommand::take);
    if (m_act)
        calling().conferenceControl.start(m_conference, m_participants, *m_act, m_music);
    else
        calling().conferenceControl.clear(m_conference);
}

void ConferenceControlCommand::take()
{
    QList<Error> errors;
    bool isUnknown = false;
    for (const ControlOutcome &outcome : calling().conferenceControl.outcomes()) {
        const QString whom = outcome.participant.isEmpty() ? m_conference.text() : outcome.participant.text();
        print(u"%1 %2"_s.arg(whom, name(outcome.kind)),
              {{u"conferenceId"_s, m_conference.text()},
               {u"callId"_s, valueOf(outcome.participant.text())},
               {u"outcome"_s, name(outcome.kind)}});
        if (outcome.error)
            errors << *outcome.error;
        if (const QString sentence = ConferenceControl::sentence(outcome.kind); !sentence.isEmpty())
            say(sentence);
        isUnknown = isUnknown || outcome.kind == Kind::Unknown;
    }
    say(errors);
    emit finished(isUnknown ? ExitCode::Unsettled : exitCodeOf(errors));
}

} // namespace floorwalker::cli
