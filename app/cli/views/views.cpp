// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/views.h"

#include "app/cli/conversation/conversationfields.h"
#include "app/cli/views/agentsreader.h"
#include "app/cli/views/callbacksreader.h"
#include "app/cli/views/callingreaders.h"
#include "app/cli/views/consentsreader.h"
#include "app/cli/views/contactsreader.h"
#include "app/cli/views/contents.h"
#include "app/cli/views/conversationreaders.h"
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

template<typename Reader>
std::unique_ptr<ViewReader> conversationReader(const BackEnds &backEnds, const SignIn &signIn)
{
    return std::make_unique<Reader>(backEnds, signIn.profile);
}

} // namespace

const QList<View> &views()
{
    static const QList<View> table{
        {u"queues"_s, u"Queues"_s, true, queueColumns, none,
         [](const BackEnds &clients, const SignIn &) { return std::make_unique<QueuesReader>(clients.contactPro); }},
        {u"agents"_s, u"Agents"_s, true, agentColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) {
             return std::make_unique<AgentsReader>(clients.contactPro, spellingsOf(signIn.profile));
         }},
        {u"contacts"_s, u"Contacts"_s, false, contactViewColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) {
             return std::make_unique<ContactsReader>(clients.contactPro, signIn.profile.businessDay());
         }, objectionToContactFilter},
        {u"chats"_s, u"Chats"_s, false, chatColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) { return chatsReader(clients.contactPro, signIn.profile.businessDay().zone()); },
         objectionToLimit},
        {u"emails"_s, u"E-mails"_s, false, emailColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) { return emailsReader(clients.contactPro, signIn.profile.businessDay().zone()); },
         objectionToLimit},
        {u"scripts"_s, u"Script results"_s, false, scriptColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) { return scriptsReader(clients.contactPro, signIn.profile.businessDay().zone()); },
         objectionToLimit},
        {u"recordings"_s, u"Recordings"_s, false, recordingColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) {
             return std::make_unique<RecordingsReader>(clients.contactPro, signIn.profile.businessDay());
         }, objectionToRecordingFilter},
        {u"listenlog"_s, u"Listen log"_s, false, listenLogColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) {
             return std::make_unique<ListenLogReader>(clients.contactPro, signIn.profile.businessDay());
         }},
        {u"listeningnotes"_s, u"Notes on recordings"_s, false, listeningNoteColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) { return listeningNotesReader(clients.contactPro, signIn.files.desk); }},
        {u"reviews"_s, u"Reviews"_s, false, reviewColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) { return reviewsReader(clients.contactPro, signIn.files.desk); }},
        {u"reviewaverages"_s, u"Review averages"_s, false, reviewAverageColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) {
             return reviewAveragesReader(clients.contactPro, signIn.files.desk, signIn.profile.businessDay());
         }},
        {u"callbacks"_s, u"Callbacks"_s, true, callbackColumns, none,
         [](const BackEnds &clients, const SignIn &) { return std::make_unique<CallbacksReader>(clients.contactPro); }},
        {u"messages"_s, u"Messages"_s, false, messageColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) {
             return std::make_unique<MessagesReader>(clients.contactPro, signIn.profile.businessDay());
         }, objectionToMessageFilter},
        {u"consents"_s, u"Consents"_s, true, consentColumns, none,
         [](const BackEnds &clients, const SignIn &) { return std::make_unique<ConsentsReader>(clients.contactPro); }},
        {u"users"_s, u"Users"_s, true, userColumns, userFields,
         [](const BackEnds &clients, const SignIn &) { return std::make_unique<UsersReader>(clients.contactPro); }},
        {u"numbers"_s, u"Numbers"_s, true, ownedNumberColumns, none,
         [](const BackEnds &clients, const SignIn &) { return std::make_unique<NumbersReader>(*clients.callingConfig); },
         objectionToPaging, BackEnd::Calling},
        {u"calls"_s, u"Calls"_s, false, startedCallColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) {
             return std::make_unique<CallsReader>(*clients.calling, signIn.files.ledger);
         }, objectionToPaging, BackEnd::Calling},
        {u"conversations"_s, u"Conversations"_s, false, conversationColumns, none, conversationReader<ConversationsReader>,
         objectionToPaging, BackEnd::Conversation},
        {u"conversation-messages"_s, u"Conversation messages"_s, false, conversationMessageColumns, none, conversationReader<ConversationMessagesReader>,
         objectionToPaging, BackEnd::Conversation},
        {u"conversation-contacts"_s, u"Conversation contacts"_s, true, conversationContactColumns, none, conversationReader<ConversationContactsReader>,
         objectionToPaging, BackEnd::Conversation},
        {u"apps"_s, u"Apps"_s, true, conversationAppColumns, none, conversationReader<AppsReader>,
         objectionToPaging, BackEnd::Conversation},
        {u"templates"_s, u"Templates"_s, true, messageTemplateColumns, none, conversationReader<TemplatesReader>,
         objectionToPaging, BackEnd::Conversation},
        {u"optouts"_s, u"Opt-outs"_s, true, optOutColumns, none, conversationReader<OptOutsReader>,
         objectionToPaging, BackEnd::Conversation},
        {u"webhooks"_s, u"Webhooks"_s, true, webhookColumns, none, conversationReader<WebhooksReader>,
         objectionToPaging, BackEnd::Conversation},
        {u"ledger"_s, u"Ledger"_s, true, ledgerColumns, none,
         [](const BackEnds &clients, const SignIn &signIn) {
             return std::make_unique<LedgerReader>(clients.contactPro, signIn.files.ledger);
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
