// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/campaigndraft.h"

#include <QSet>

namespace floorwalker {

//! Somebody a campaign did not reach, and the message he is in.
struct MissedRecipient {
    QString address;
    NewMessage message;
};

//! What the ledger has of a campaign that was made of those another missed.
struct KnownRetry {
    QString name;
    QSet<QString> addresses; //!< but those of messages that were refused or given up
    bool isAllSent = true;
};

//! A campaign for those whom another missed. A text or a value of a template that is a person's own
//! comes out of a column, so that whatever it says stays as it is.
struct CampaignRetry {
    CampaignDraft draft; //!< for now
    RecipientList recipients;
};

//! "Spring retry 2" is one of "Spring", and of "Spring retry 1" too.
bool isRetryOf(const QString &retry, const QString &name);

//! For all who were missed but those whom another retry has, lest anybody gets it twice. wanted: its
//! name; without one the next number is taken, or that of a retry with all of them that is not all sent:
//! with the same input it is gone on with. Error: Invalid with a sentence for people.
Result<CampaignRetry> retryOf(const QString &campaign, const QList<MissedRecipient> &missed,
                              const QList<KnownRetry> &others, const QString &wanted = {});

} // namespace floorwalker
