// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/donotcontact.h"
#include "models/edits/callbackadding.h"
#include "models/edits/callbackchanges.h"
#include "models/edits/callbackimporting.h"
#include "models/edits/campaignmessages.h"
#include "models/edits/campaignsending.h"
#include "models/edits/chatadding.h"
#include "models/edits/consentimporting.h"
#include "models/edits/exportlog.h"
#include "models/edits/ledgersettling.h"
#include "models/edits/messagechanges.h"
#include "models/edits/remarking.h"
#include "models/listening/listening.h"
#include "models/session/profile.h"

#include <QProcessEnvironment>

namespace floorwalker {

//! How long the servers may take: FLOORWALKER_LISTING_LAG in seconds, with fractions (design.md).
Ledger::Times ledgerTimes(const QProcessEnvironment &environment);

//! What the profile asks of whoever listens.
Listening::Rules listeningRules(const Profile &profile);

//! Everything that writes to one tenant: the ledger, the commands that stand on it, and the list of
//! those who are not to be called. What the window and the command line have in common.
struct Writing {
    //! Of the tenant, whoever signs in and by whichever profile.
    struct Files {
        QString ledger;
        QString desk; //!< what is ours and local
    };
    Writing(const BackEnds &backEnds, const Files &files, const QString &user, Ledger::Times times);

    Ledger ledger;
    DoNotContact doNotContact;
    CallbackAdding callbackAdding;
    CallbackChanges callbackChanges;
    CallbackImporting callbackImporting;
    ChatAdding chatAdding;
    MessageChanges messageChanges;
    CampaignSending campaignSending;
    CampaignMessages campaignMessages;
    Listening listening;
    Remarking remarking;
    ConsentWriting consentWriting;
    ConsentImporting consentImporting;
    LedgerSettling settling;
    ExportLog exportLog;
};

} // namespace floorwalker
