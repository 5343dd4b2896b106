// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/calling/calloutcommand.h"

#include "app/cli/console.h"
#include "app/cli/formats.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

CalloutCommand::CalloutCommand(CalloutMethod method)
{
    m_draft.method = method;
}

QList<QCommandLineOption> CalloutCommand::options() const
{
    QList<QCommandLineOption> all{{u"to"_s, u"Who is called: a number."_s, u"N"_s},
                                  {u"username"_s, u"--to is a username of an app or a web client."_s},
                                  {u"cli"_s, u"The number that is shown as the caller."_s, u"N"_s},
                                  {u"domain"_s, u"pstn or mxp; by default what fits --to."_s, u"D"_s},
                                  {u"custom"_s, u"A text of your own that goes with the call."_s, u"T"_s},
                                  {u"locale"_s, u"The language of what is said: en-US, fi-FI."_s, u"L"_s},
                                  {u"dtmf"_s, u"Tones when it is answered: digits, # and w for a pause."_s, u"TONES"_s},
                                  {u"ace"_s, u"The application is told when it is answered."_s},
                                  {u"dice"_s, u"The application is told when it has ended."_s},
                                  formatOption({u"text"_s, u"json"_s})};
    if (m_draft.method == CalloutMethod::Tts)
        return all
            << QCommandLineOption{u"text"_s, u"tts: what is said, at most 600 characters."_s, u"T"_s}
            << QCommandLineOption{u"prompts"_s, u"tts: instead, files and #tts[...] with semicolons between them."_s, u"P"_s};
    return all << QCommandLineOption{u"conference"_s, u"conference: its id; any name will do."_s, u"ID"_s}
               << QCommandLineOption{u"greeting"_s, u"conference: said to who joins."_s, u"T"_s}
               << QCommandLineOption{u"max-duration"_s, u"conference: seconds, at most 14400."_s, u"S"_s}
               << QCommandLineOption{u"music"_s, u"conference: ring, music1, music2 or music3."_s, u"M"_s}
               << QCommandLineOption{u"pie"_s, u"conference: the application is told of menu choices."_s};
}

QString CalloutCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (!arguments.isEmpty())
        return u"callout takes no argument \"%1\"."_s.arg(arguments.constFirst());
    for (const QString &needed : {u"to"_s, u"cli"_s}) {
        if (!options.isSet(needed))
            return u"callout needs --%1."_s.arg(needed);
    }
    m_draft.to = options.value(u"to"_s);
    m_draft.isUsername = options.isSet(u"username"_s);
    m_draft.cli = options.value(u"cli"_s);
    m_draft.domain = options.value(u"domain"_s);
    m_draft.custom = options.value(u"custom"_s);
    m_draft.locale = options.value(u"locale"_s);
    m_draft.dtmf = options.value(u"dtmf"_s);
    m_draft.enableAce = options.isSet(u"ace"_s);
    m_draft.enableDice = options.isSet(u"dice"_s);
    const QString fault = m_draft.method == CalloutMethod::Tts ? readSpeech(options) : readConference(options);
    isJson = options.value(u"format"_s) == u"json";
    return fault.isEmpty() ? faultOfFormat(options, {u"text"_s, u"json"_s}) : fault;
}

QString CalloutCommand::readSpeech(const QCommandLineParser &options)
{
    m_draft.text = options.value(u"text"_s);
    m_draft.prompts = options.value(u"prompts"_s);
    return options.isSet(u"text"_s) == options.isSet(u"prompts"_s) ? u"callout tts needs either --text or --prompts."_s : QString();
}

QString CalloutCommand::readConference(const QCommandLineParser &options)
{
    m_draft.conference = options.value(u"conference"_s);
    m_draft.greeting = options.value(u"greeting"_s);
    m_draft.maxDuration = options.value(u"max-duration"_s);
    m_draft.musicClass = options.value(u"music"_s);
    m_draft.enablePie = options.isSet(u"pie"_s);
    return options.isSet(u"conference"_s) ? QString() : u"callout conference needs --conference."_s;
}

void CalloutCommand::run()
{
    writing().doNotContact.read(this, [this](const Result<Done> &isRead) {
        if (isRead)
            call();
        else
            fail(isRead.error());
    });
}

void CalloutCommand::call()
{
    const CheckedCallout checked = check(m_draft, {profile().country, writing().doNotContact.addresses()});
    for (const CalloutFinding &finding : checked.findings)
        say(finding.sentence);
    if (!checked.callout) {
        emit finished(ExitCode::Rejected);
        return;
    }
    tellOf(calling().callouts);
    calling().callouts.call(*checked.callout);
}

} // namespace floorwalker::cli
