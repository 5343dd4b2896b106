// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/conversationdesk.h"

namespace floorwalker {

namespace {

std::function<Instant()> nowOf(const BackEnds &backEnds)
{
    return [client = backEnds.conversation] { return client->serverClock().now(); };
}

} // namespace

ConversationDesk::ConversationDesk(const BackEnds &backEnds, Ledger &ledger, const Profile &profile, const QString &deskFile)
    : reads(*backEnds.conversation, backEnds.templates, profile.conversation.projectId)
    , sending(*backEnds.conversation, ledger, profile.conversation.projectId)
    , control(*backEnds.conversation, ledger, profile.conversation.projectId)
    , contactAdding(*backEnds.conversation, ledger, profile.conversation.projectId)
    , contactEditing(*backEnds.conversation, ledger, profile.conversation.projectId)
    , webhookEditing(*backEnds.conversation, ledger, profile.conversation.projectId)
    , apps(*backEnds.conversation, profile.conversation.projectId, AppId(profile.conversation.app), nowOf(backEnds))
    , conversations(*backEnds.conversation, profile.conversation.projectId, profile.businessDay().zone())
    , thread(*backEnds.conversation, profile.conversation.projectId, profile.businessDay().zone())
    , contacts(*backEnds.conversation, profile.conversation.projectId, nowOf(backEnds))
    , optOuts(*backEnds.conversation, profile.conversation.projectId, nowOf(backEnds))
    , webhooks(*backEnds.conversation, profile.conversation.projectId, nowOf(backEnds))
    , templates(*backEnds.templates, profile.conversation.projectId, nowOf(backEnds), profile.businessDay().zone())
    , drafts(deskFile)
{
    QObject::connect(&sending, &ConversationSending::finished, &thread, &ThreadItems::refresh);
    QObject::connect(&sending, &ConversationSending::finished, &conversations, &ConversationItems::refresh);
    QObject::connect(&control, &ConversationControl::finished, &thread, &ThreadItems::refresh);
    QObject::connect(&control, &ConversationControl::finished, &conversations, &ConversationItems::refresh);
    QObject::connect(&contacts.list(), &PagedList::changed, &conversations, [this] { conversations.setNames(contacts.names()); });
    QObject::connect(&contactAdding, &ContactAdding::finished, &contacts.list(), &PagedList::read);
    QObject::connect(&contactEditing, &ContactEditing::finished, &contacts.list(), &PagedList::read);
    QObject::connect(&webhookEditing, &WebhookEditing::finished, &webhooks, &WebhookItems::read);
}

} // namespace floorwalker
