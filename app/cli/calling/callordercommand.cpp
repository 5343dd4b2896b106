// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/calling/callordercommand.h"

#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "models/edits/calllocales.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

QString usageOf(CallOrderCommand::Verb verb)
{
    switch (verb) {
    case CallOrderCommand::Verb::Say: return u"call say needs the id of a call and one text in quotes."_s;
    case CallOrderCommand::Verb::Play: return u"call play needs the id of a call and the name of a file or several."_s;
    case CallOrderCommand::Verb::HangUp: return u"call hangup needs the id of a call, and nothing beside it."_s;
    case CallOrderCommand::Verb::Record: break;
    }
    return u"call record needs the id of a call, and nothing beside it."_s;
}

bool isCountRight(CallOrderCommand::Verb verb, qsizetype arguments)
{
    switch (verb) {
    case CallOrderCommand::Verb::Say: return arguments == 2;
    case CallOrderCommand::Verb::Play: return arguments >= 2;
    case CallOrderCommand::Verb::HangUp:
    case CallOrderCommand::Verb::Record: break;
    }
    return arguments == 1;
}

} // namespace

CallOrderCommand::CallOrderCommand(Verb verb)
    : m_verb(verb)
{
}

QList<QCommandLineOption> CallOrderCommand::options() const
{
    if (m_verb == Verb::HangUp || m_verb == Verb::Record)
        return {formatOption({u"text"_s, u"json"_s})};
    return {{u"locale"_s, u"The language of what is said or played: en-US, fi-FI."_s, u"L"_s},
            {u"hangup"_s, u"Ends the call afterwards."_s},
            {u"leg"_s, u"Who hears it: caller, callee or both; not of callouts and conferences. Else the caller's side."_s, u"SIDE"_s},
            formatOption({u"text"_s, u"json"_s})};
}

QString CallOrderCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (!isCountRight(m_verb, arguments.size()) || arguments.constFirst().trimmed().isEmpty())
        return usageOf(m_verb);
    m_call = CallId(arguments.constFirst().trimmed());
    if (m_verb == Verb::Say)
        m_order.text = arguments.at(1);
    else
        m_order.files = arguments.mid(1);
    if (m_verb == Verb::Say || m_verb == Verb::Play) {
        m_order.locale = callLocaleFromWords(options.value(u"locale"_s));
        m_order.then = options.isSet(u"hangup"_s) ? CallOrder::Then::HangUp : CallOrder::Then::Continue;
        if (m_order.locale.isEmpty())
            m_order.locale = defaultCallLocale(); // the seed's examples never leave it out
        if (options.isSet(u"leg"_s)) {
            m_order.leg = callLegFromName(options.value(u"leg"_s));
            if (!m_order.leg)
                return u"--leg takes caller, callee or both."_s;
        }
    } else {
        m_order.then = m_verb == Verb::HangUp ? CallOrder::Then::HangUp : CallOrder::Then::Record;
    }
    isJson = options.value(u"format"_s) == u"json";
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

void CallOrderCommand::run()
{
    if (const QString objection = objectionTo(m_order); !objection.isEmpty()) {
        say(objection);
        emit finished(ExitCode::Rejected);
        return;
    }
    tellOf(calling().orders);
    calling().orders.order(m_call, m_order);
}

} // namespace floorwalker::cli
