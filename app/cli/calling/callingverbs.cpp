// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/calling/callingverbs.h"

#include "app/cli/calling/callbackurlscommand.h"
#include "app/cli/calling/calloutcommand.h"
#include "app/cli/calling/callordercommand.h"
#include "app/cli/calling/callreadcommand.h"
#include "app/cli/calling/conferencecommand.h"
#include "app/cli/calling/numberscommand.h"
#include "app/cli/verbcommand.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

std::unique_ptr<Command> callCommand()
{
    using Read = CallReadCommand;
    using Order = CallOrderCommand;
    return std::make_unique<VerbCommand>(u"call"_s, QList<VerbCommand::Verb>{
        {u"query"_s, [] { return std::make_unique<Read>(Read::Verb::Query); }},
        {u"result"_s, [] { return std::make_unique<Read>(Read::Verb::Result); }},
        {u"say"_s, [] { return std::make_unique<Order>(Order::Verb::Say); }},
        {u"play"_s, [] { return std::make_unique<Order>(Order::Verb::Play); }},
        {u"hangup"_s, [] { return std::make_unique<Order>(Order::Verb::HangUp); }},
        {u"record"_s, [] { return std::make_unique<Order>(Order::Verb::Record); }},
    });
}

std::unique_ptr<Command> conferenceCommand()
{
    using Control = ConferenceControlCommand;
    using Act = ConferenceControl::Act;
    return std::make_unique<VerbCommand>(u"conference"_s, QList<VerbCommand::Verb>{
        {u"show"_s, [] { return std::make_unique<ConferenceShowCommand>(); }},
        {u"mute"_s, [] { return std::make_unique<Control>(Act::Mute); }},
        {u"unmute"_s, [] { return std::make_unique<Control>(Act::Unmute); }},
        {u"hold"_s, [] { return std::make_unique<Control>(Act::Hold); }},
        {u"resume"_s, [] { return std::make_unique<Control>(Act::Resume); }},
        {u"kick"_s, [] { return std::make_unique<Control>(Act::Kick); }},
        {u"clear"_s, [] { return std::make_unique<Control>(std::nullopt); }},
    });
}

std::unique_ptr<Command> calloutCommand()
{
    return std::make_unique<VerbCommand>(u"callout"_s, QList<VerbCommand::Verb>{
        {u"tts"_s, [] { return std::make_unique<CalloutCommand>(CalloutMethod::Tts); }},
        {u"conference"_s, [] { return std::make_unique<CalloutCommand>(CalloutMethod::Conference); }},
    });
}

std::unique_ptr<Command> numbersCommand()
{
    return std::make_unique<VerbCommand>(u"numbers"_s, QList<VerbCommand::Verb>{
        {u"assign"_s, [] { return std::make_unique<NumbersCommand>(NumbersCommand::Verb::Assign); }},
        {u"unassign"_s, [] { return std::make_unique<NumbersCommand>(NumbersCommand::Verb::Unassign); }},
    });
}

std::unique_ptr<Command> callbackUrlsCommand()
{
    using Urls = CallbackUrlsCommand;
    return std::make_unique<VerbCommand>(u"callbacks-url"_s, QList<VerbCommand::Verb>{
        {u"show"_s, [] { return std::make_unique<Urls>(Urls::Verb::Show); }},
        {u"set"_s, [] { return std::make_unique<Urls>(Urls::Verb::Set); }},
    });
}

} // namespace floorwalker::cli
