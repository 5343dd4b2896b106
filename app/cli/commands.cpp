// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/callbackcommand.h"
#include "app/cli/campaigncommand.h"
#include "app/cli/chatcommand.h"
#include "app/cli/consentcommand.h"
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
        {u"campaign"_s, u"VERB"_s, u"check, send and follow campaigns"_s,
         u"campaign check|send --source S --subtype S (--text T | --template FILE) --recipients FILE [--name NAME]\n"
         u"         [--column TITLE] [--at T] [--retries N] [--retry-delay S] [--landlines] [--outside-hours]\n"
         u"         [--excluded FILE] [--test NUMBER] [--confirm NAME]\n"
         u"campaign status NAME|ID\n"
         u"campaign cancel NAME|ID\n"
         u"campaign edit NAME|ID [--text T] [--at T] [--retries N] [--retry-delay S]\n"
         u"campaign retry NAME|ID [--name NAME] [--at T]\n\n"
         u"check says who would get what, and who is left out and why; it sends nothing. send does the same and\n"
         u"then sends; under a name that exists it goes on when everything is the same, and is refused when it is\n"
         u"not. A message that gets no answer stands in the ledger: the server is asked, and only what is proven\n"
         u"absent is sent again. A name is known on the computer that sent it; an id is one message of the tenant.\n"
         u"What has begun to go out can be neither cancelled nor edited. retry is for those who failed."_s,
         campaignCommand},
        {u"chat"_s, u"VERB"_s, u"start a chat, or send one message"_s,
         u"chat new --from-queue ID --originator A --destination A --subtype S (--text T | --transcript FILE)\n"
         u"         [--title T] [--outbound]\n\n"
         u"A transcript has a line for each message, \"WHO: TEXT\", the oldest first. A chat that gets no answer\n"
         u"stands in the ledger: the server is asked, and only what is proven absent is sent again."_s,
         [] { return std::make_unique<ChatCommand>(); }},
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
