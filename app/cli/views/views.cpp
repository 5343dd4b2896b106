// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/views.h"

#include "app/cli/views/agentsreader.h"
#include "app/cli/views/callbacksreader.h"
#include "app/cli/views/consentsreader.h"
#include "app/cli/views/contactsreader.h"
#include "app/cli/views/contents.h"
#include "app/cli/views/deskreader.h"
#include "app/cli/views/ledgerreader.h"
#include "app/cli/views/messagesreader.h"
#include "app/cli/views/queuesreader.h"
#include "app/cli/views/recordingsreader.h"
#include "app/cli/views/usersreader.h"

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const FieldSpellings> spellingsOf(const Profile &profile)
{
    auto spellings = std::make_shared<FieldSpellings>();
    spellings->add(profile.fieldSpellings);
    return spellings;
}

QStringList none()
{
    return {};
}

} // namespace

const QList<View> &views()
{
    static const QList<View> table{
        {u"queues"_s, u"Queues"_s, true, queueColumns, none,
         [](RestClient &client, const SignIn &) { return std::make_unique<QueuesReader>(client); }},
        {u"agents"_s, u"Agents"_s, true, agentColumns, none,
         [](RestClient &client, const SignIn &signIn) {
             return std::make_unique<AgentsReader>(client, spellingsOf(signIn.profile));
         }},
        {u"contacts"_s, u"Contacts"_s, false, contactViewColumns, none,
         [](RestClient &client, const SignIn &signIn) {
             return std::make_unique<ContactsReader>(client, signIn.profile.businessDay());
         }, objectionToContactFilter},
        {u"chats"_s, u"Chats"_s, false, chatColumns, none,
         [](RestClient &client, const SignIn &signIn) { return chatsReader(client, signIn.profile.businessDay().zone()); },
         objectionToLimit},
        {u"emails"_s, u"E-mails"_s, false, emailColumns, none,
         [](RestClient &client, const SignIn &signIn) { return emailsReader(client, signIn.profile.businessDay().zone()); },
         objectionToLimit},
        {u"scripts"_s, u"Script results"_s, false, scriptColumns, none,
         [](RestClient &client, const SignIn &signIn) { return scriptsReader(client, signIn.profile.businessDay().zone()); },
         objectionToLimit},
        {u"recordings"_s, u"Recordings"_s, false, recordingColumns, none,
         [](RestClient &client, const SignIn &signIn) {
             return std::make_unique<RecordingsReader>(client, signIn.profile.businessDay());
         }, objectionToRecordingFilter},
        {u"listenlog"_s, u"Listen log"_s, false, listenLogColumns, none,
         [](RestClient &client, const SignIn &signIn) {
             return std::make_unique<ListenLogReader>(client, signIn.profile.businessDay());
         }},
        {u"listeningnotes"_s, u"Notes on recordings"_s, false, listeningNoteColumns, none,
         [](RestClient &client, const SignIn &signIn) { return listeningNotesReader(client, signIn.files.desk); }},
        {u"reviews"_s, u"Reviews"_s, false, reviewColumns, none,
         [](RestClient &client, const SignIn &signIn) { return reviewsReader(client, signIn.files.desk); }},
        {u"reviewaverages"_s, u"Review averages"_s, false, reviewAverageColumns, none,
         [](RestClient &client, const SignIn &signIn) {
             return reviewAveragesReader(client, signIn.files.desk, signIn.profile.businessDay());
         }},
        {u"callbacks"_s, u"Callbacks"_s, true, callbackColumns, none,
         [](RestClient &client, const SignIn &) { return std::make_unique<CallbacksReader>(client); }},
        {u"messages"_s, u"Messages"_s, false, messageColumns, none,
         [](RestClient &client, const SignIn &signIn) {
             return std::make_unique<MessagesReader>(client, signIn.profile.businessDay());
         }, objectionToMessageFilter},
        {u"consents"_s, u"Consents"_s, true, consentColumns, none,
         [](RestClient &client, const SignIn &) { return std::make_unique<ConsentsReader>(client); }},
        {u"users"_s, u"Users"_s, true, userColumns, userFields,
         [](RestClient &client, const SignIn &) { return std::make_unique<UsersReader>(client); }},
        {u"ledger"_s, u"Ledger"_s, true, ledgerColumns, none,
         [](RestClient &client, const SignIn &signIn) {
             return std::make_unique<LedgerReader>(client, signIn.files.ledger);
         }},
    };
    return table;
}

const View *viewNamed(const QString &name)
{
    const auto found = std::find_if(views().begin(), views().end(),
                                    [&name](const View &view) { return view.name == name; });
    return found == views().end() ? nullptr : &*found;
}

QString viewNames()
{
    QStringList names;
    for (const View &view : views())
        names << view.name;
    return names.join(u", "_s);
}

} // namespace floorwalker::cli
