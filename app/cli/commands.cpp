// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/callbackcommand.h"
#include "app/cli/calling/callingverbs.h"
#include "app/cli/campaigncommand.h"
#include "app/cli/chatcommand.h"
#include "app/cli/consentcommand.h"
#include "app/cli/conversation/conversationverbs.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/ledgercommand.h"
#include "app/cli/listencommand.h"
#include "app/cli/remarkcommand.h"
#include "app/cli/showcommand.h"
#include "app/cli/views/views.h"

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

const QList<CommandEntry> &commands()
{
    static const QList<CommandEntry> table{
        {u"export"_s, u"VIEW"_s, u"the rows of a view"_s,
         u"Writes the rows of a view. VIEW is one of: %1.\n"
         u"Contacts are asked for in slices of the time range; without --since it begins with the business day.\n"
         u"Ends with 5, and says why, when rows may be missing.\n"
         u"A time T is ISO 8601, a date, today, yesterday, -2h or -31d, in the profile's zone."_s.arg(viewNames()),
         [] { return std::make_unique<ExportCommand>(); }},
        {u"show"_s, u"VIEW ID"_s, u"one record whole"_s,
         u"Shows one record with every field that came. VIEW is one of: %1."_s.arg(viewNames()),
         [] { return std::make_unique<ShowCommand>(); }},
        {u"callback"_s, u"VERB"_s, u"add, change or import callbacks"_s,
         u"callback add --queue N --number N [--at T] [--notes TEXT] [--prefix P] [--extra XML]\n"
         u"callback reschedule ID... --at T [--notes TEXT]\n"
         u"callback close ID... --result SUCCESSFUL|HANDLED --notes TEXT\n"
         u"callback edit ID [--number N] [--notes TEXT]\n"
         u"callback import FILE [--map COLUMN=FIELD]... [--apply]\n\n"
         u"A write that gets no answer stands in the ledger: the server is asked, and only what is proven\n"
         u"absent is sent again. The same file again sends only what is not there yet. Fields of an import\n"
         u"are number, queue, time, notes, extra and prefix; without --apply nothing is written."_s,
         callbackCommand},
        {u"call"_s, u"VERB"_s, u"ask about a number, look at a call and control it"_s,
         u"call query NUMBER\n"
         u"call result ID\n"
         u"call say ID TEXT [--locale L] [--hangup] [--leg SIDE]\n"
         u"call play ID FILE... [--locale L] [--hangup] [--leg SIDE]\n"
         u"call hangup ID\n"
         u"call record ID\n\n"
         u"Only calls from or to the telephone network can be controlled, and what is said or played is heard on\n"
         u"the caller's side alone; --leg caller, callee or both names the side of a call that is no callout\n"
         u"and in no conference. FILE is the name of a file the platform has. What gets no answer stands in\n"
         u"the ledger and is not done again by itself."_s,
         callCommand},
        {u"callbacks-url"_s, u"VERB"_s, u"where an application is told of its calls"_s,
         u"callbacks-url show APPLICATION\n"
         u"callbacks-url set APPLICATION [--primary U] [--fallback U]\n\n"
         u"APPLICATION is its key. An address that is not named stays as it is. The fallback is used when the\n"
         u"primary address fails."_s,
         callbackUrlsCommand},
        {u"callout"_s, u"VERB"_s, u"ring somebody up"_s,
         u"callout tts --to N --cli N (--text T | --prompts P) [--locale L]\n"
         u"callout conference --to N --cli N --conference ID [--greeting T] [--max-duration S] [--music M] [--locale L]\n\n"
         u"tts says a text to who answers; conference joins them to a conference, which begins with the first.\n"
         u"Prints the id of the call. One that gets no answer is never rung again by itself: nothing can tell\n"
         u"whether it was rung, so it stands in the ledger until a person decides."_s,
         calloutCommand},
        {u"campaign"_s, u"VERB"_s, u"check, send and follow campaigns"_s,
         u"campaign check|send --source S --subtype S (--text T | --template FILE) --recipients FILE [--name NAME]\n"
         u"         [--column TITLE] [--at T] [--retries N] [--retry-delay S] [--landlines] [--outside-hours] [--ask-numbers]\n"
         u"         [--excluded FILE] [--test NUMBER] [--confirm NAME]\n"
         u"campaign check|send --via conversation [--app ID] --channel C [--fallback A,B] [--content-type C] --text T\n"
         u"         --recipients FILE, and what else is not Contact Pro's alone\n"
         u"campaign status NAME|ID\n"
         u"campaign cancel NAME|ID\n"
         u"campaign edit NAME|ID [--text T] [--at T] [--retries N] [--retry-delay S]\n"
         u"campaign retry NAME|ID [--name NAME] [--at T]\n\n"
         u"check says who would get what, and who is left out and why; it sends nothing. send does the same and\n"
         u"then sends; under a name that exists it goes on when everything is the same, and is refused when it is\n"
         u"not. A message that gets no answer stands in the ledger: the server is asked, and only what is proven\n"
         u"absent is sent again. A name is known on the computer that sent it; an id is one message of the tenant.\n"
         u"What has begun to go out can be neither cancelled nor edited. retry is for those who failed. Through the\n"
         u"Conversation API each recipient is a message of its own, and who has opted out there is left out."_s,
         campaignCommand},
        {u"chat"_s, u"VERB"_s, u"start a chat, or send one message"_s,
         u"chat new --from-queue ID --originator A --destination A --subtype S (--text T | --transcript FILE)\n"
         u"         [--title T] [--outbound]\n\n"
         u"A transcript has a line for each message, \"WHO: TEXT\", the oldest first. A chat that gets no answer\n"
         u"stands in the ledger: the server is asked, and only what is proven absent is sent again."_s,
         [] { return std::make_unique<ChatCommand>(); }},
        {u"conference"_s, u"VERB"_s, u"who is in a conference, and control of it"_s,
         u"conference show ID\n"
         u"conference mute|unmute|resume|kick ID CALLID...\n"
         u"conference hold ID CALLID... [--music M]\n"
         u"conference clear ID\n\n"
         u"clear puts everybody out. A production profile's name is asked by --confirm for more than one.\n"
         u"hold and resume are not known to every generation of the platform."_s,
         conferenceCommand},
        {u"consent"_s, u"VERB"_s, u"list, set, delete or import consents"_s,
         u"consent list [--usage U] [--address A] [--value V]\n"
         u"consent set --usage U --address A --value true|false\n"
         u"consent delete --usage U --address A\n"
         u"consent import FILE [--usage U] [--map COLUMN=FIELD]... [--apply]\n\n"
         u"U is whatsapp or recording. A number is kept with its country code, anything with letters as it is\n"
         u"typed. Who has said neither yes nor no has no consent: unknown. An import compares the file with what\n"
         u"the tenant has and sends only what differs; its fields are address, usage and consent; without\n"
         u"--apply nothing is written."_s,
         [] { return std::make_unique<ConsentCommand>(); }},
        {u"conversation"_s, u"VERB"_s, u"send messages over any channel, and stop conversations"_s,
         u"conversation send --to CHANNEL:IDENTITY... (--text T [--choice C]... | --media U | --template ID [--language L]\n"
         u"         [--parameter NAME=VALUE]...) [--fallback A,B] [--property NAME=VALUE]... [--ttl S] [--app ID]\n"
         u"conversation stop ID\n\n"
         u"A message goes to one person, who may be named on several channels; --fallback says in which order they\n"
         u"are tried. Prints its id; \"show conversation-messages ID\" tells how its delivery stands. A message that gets\n"
         u"no answer stands in the ledger: the server is asked, and only what is proven absent is sent again."_s,
         conversationCommand},
        {u"numbers"_s, u"VERB"_s, u"assign numbers to applications"_s,
         u"numbers assign NUMBER... [--application KEY] [--capability voice|sms]\n"
         u"numbers unassign NUMBER... [--application KEY] [--capability voice|sms]\n\n"
         u"Without --application the one that signs in is meant. \"export numbers\" lists them."_s,
         numbersCommand},
        {u"remark"_s, u"CONTACTGROUPID TEXT"_s, u"remarks of a contact"_s,
         u"Adds or replaces the remarks of a contact, by the id of its group. Only the agent responsible\n"
         u"for the contact may."_s,
         [] { return std::make_unique<RemarkCommand>(); }},
        {u"listen"_s, u"RECORDING"_s, u"log a listening, then copy the audio"_s,
         u"Writes the reason into the tenant's listen log and, only when it stands there, copies the audio of the\n"
         u"recording, by its id, into a file. The audio is looked for where the profile or FLOORWALKER_RECORDINGS\n"
         u"says: a folder, a share or an HTTPS address."_s,
         [] { return std::make_unique<ListenCommand>(); }},
        {u"ledger"_s, u"VERB"_s, u"what was written, and how it stands"_s,
         u"ledger list [--all]  the writes that are open, or all\n"
         u"ledger settle        asks the server about each; ends with 6 when a person is needed\n"
         u"ledger verify        checks the chain of the log; ends with 1 when it is broken"_s,
         [] { return std::make_unique<LedgerCommand>(); }},
        {u"doctor"_s, QString(), u"checks of the connection, a line each"_s,
         u"Checks address, encryption, credentials, rights, clock, key store and recordings folder.\n"
         u"Each line says ok, warn or fail, and what to do next. Ends with 1 when a check failed."_s,
         [] { return std::make_unique<DoctorCommand>(); }},
    };
    return table;
}

const CommandEntry *commandNamed(const QString &name)
{
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&name](const CommandEntry &entry) { return entry.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

} // namespace floorwalker::cli
