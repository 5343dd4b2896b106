// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/registry.h"

#include "models/items/ledgeritems.h"
#include "ui/main/workplace.h"
#include "ui/views/agents/agentspage.h"
#include "ui/views/callbacks/callbackspage.h"
#include "ui/views/calls/callspage.h"
#include "ui/views/campaigns/campaignspage.h"
#include "ui/views/consents/consentspage.h"
#include "ui/views/contacts/contactspage.h"
#include "ui/views/conversations/conversationspage.h"
#include "ui/views/alerts/ledgerpage.h"
#include "ui/views/overview/overviewpage.h"
#include "ui/views/queues/queuespage.h"
#include "ui/views/recordings/recordingspage.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

QString title(const char *text)
{
    return QCoreApplication::translate("Views", text);
}

template<typename ViewPage>
Page *make(const Workplace &workplace)
{
    return new ViewPage(workplace);
}

int unknownWrites(const Workplace &workplace)
{
    const auto &counts = workplace.ledger.counts();
    return counts ? counts->unknown : 0;
}

} // namespace

QList<View> allViews()
{
    return {
        {QStringLiteral("overview"), title(QT_TRANSLATE_NOOP("Views", "Overview")), Icon::Overview, make<OverviewPage>},
        {QStringLiteral("queues"), title(QT_TRANSLATE_NOOP("Views", "Queues")), Icon::Queues, make<QueuesPage>},
        {QStringLiteral("agents"), title(QT_TRANSLATE_NOOP("Views", "Agents")), Icon::Agents, make<AgentsPage>},
        {QStringLiteral("contacts"), title(QT_TRANSLATE_NOOP("Views", "Contacts")), Icon::Contacts, make<ContactsPage>},
        {QStringLiteral("recordings"), title(QT_TRANSLATE_NOOP("Views", "Recordings")), Icon::Recordings, make<RecordingsPage>},
        {QStringLiteral("callbacks"), title(QT_TRANSLATE_NOOP("Views", "Callbacks")), Icon::Callbacks, make<CallbacksPage>,
         {{title(QT_TRANSLATE_NOOP("Views", "New Callback")),
           [](Page &page) { static_cast<CallbacksPage &>(page).addCallback(); }}}},
        {QStringLiteral("campaigns"), title(QT_TRANSLATE_NOOP("Views", "Campaigns")), Icon::Campaigns, make<CampaignsPage>,
         {{title(QT_TRANSLATE_NOOP("Views", "New Campaign")),
           [](Page &page) { static_cast<CampaignsPage &>(page).compose(); }}}},
        {QStringLiteral("conversations"), title(QT_TRANSLATE_NOOP("Views", "Conversations")), Icon::Conversations, make<ConversationsPage>,
         {{title(QT_TRANSLATE_NOOP("Views", "New Message")),
           [](Page &page) { static_cast<ConversationsPage &>(page).newMessage(); }}}},
        {QStringLiteral("calls"), title(QT_TRANSLATE_NOOP("Views", "Calls")), Icon::Calls, make<CallsPage>,
         {{title(QT_TRANSLATE_NOOP("Views", "New Callout")),
           [](Page &page) { static_cast<CallsPage &>(page).newCallout(); }},
          {title(QT_TRANSLATE_NOOP("Views", "Team Call")),
           [](Page &page) { static_cast<CallsPage &>(page).newTeamCall(); }}}},
        {QStringLiteral("consents"), title(QT_TRANSLATE_NOOP("Views", "Consents")), Icon::Consents, make<ConsentsPage>,
         {{title(QT_TRANSLATE_NOOP("Views", "New Consent")),
           [](Page &page) { static_cast<ConsentsPage &>(page).addConsent(); }}}},
        {QStringLiteral("alerts"), title(QT_TRANSLATE_NOOP("Views", "Alerts")), Icon::Alerts, make<LedgerPage>, {}, unknownWrites},
    };
}

} // namespace floorwalker
