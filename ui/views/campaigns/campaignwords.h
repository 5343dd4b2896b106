// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/campaignsending.h"
#include "models/edits/messagechanges.h"
#include "models/figures/severity.h"
#include "models/items/recipienttable.h"

#include <QTimeZone>

namespace floorwalker {

struct MessageLine;

QString nameOf(const MessageLine &line); //!< its campaign's, or its source and time
//! The message as something to be sent again, now: braces of its text stay braces.
CampaignDraft draftOf(const Message &message);

//! Somebody has cancelled it before.
bool isGone(const MessageOutcome &outcome);
//! What became of messages that were changed or cancelled, in whole sentences.
QString outcomeSentence(const QList<MessageChange> &changes, const QList<MessageOutcome> &outcomes);

QString recipientFateText(RecipientFate fate);
QList<RecipientLine> recipientLines(const PreflightPlan &plan);
//! "8 to send": one for each fate the plan has, in the order of the fates.
struct FateWords {
    QString words;
    Severity severity = Severity::None;
};
QList<FateWords> fateWords(const PreflightPlan &plan);

//! How a campaign stands and what comes next, in whole sentences; empty before it was checked.
QString campaignSentence(const CampaignSending &sending);
QString estimateText(Milliseconds span); //!< "about 3 min"

} // namespace floorwalker
