// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/answerdrafts.h"
#include "models/edits/contactediting.h"
#include "models/edits/conversationcontrol.h"
#include "models/edits/conversationreads.h"
#include "models/edits/conversationsending.h"
#include "models/edits/webhookediting.h"
#include "models/items/conversationapps.h"
#include "models/items/conversationitems.h"
#include "models/items/conversationlists.h"
#include "models/items/threaditems.h"
#include "models/ledger/ledger.h"
#include "models/rest/backends.h"
#include "models/session/profile.h"

namespace floorwalker {

//! All objects of one tenant that work with the Conversation API; there is none where the profile is not connected.
struct ConversationDesk {
    //! backEnds: of a profile that is connected to it. deskFile: of what is kept on this computer.
    ConversationDesk(const BackEnds &backEnds, Ledger &ledger, const Profile &profile, const QString &deskFile);

    ConversationReads reads;
    ConversationSending sending;
    ConversationControl control;
    ContactAdding contactAdding;
    ContactEditing contactEditing;
    WebhookEditing webhookEditing;
    ConversationApps apps;
    ConversationItems conversations;
    ThreadItems thread;
    ConversationContactItems contacts;
    OptOutItems optOuts;
    WebhookItems webhooks;
    MessageTemplateItems templates;
    AnswerDrafts drafts;
};

} // namespace floorwalker
