// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/edits/conversationroute.h"
#include "models/edits/recipientlist.h"
#include "models/edits/whatsapptemplate.h"
#include "models/records/contactpro/message.h"

#include <QTimeZone>

namespace floorwalker {

//! A campaign as a person wrote it.
struct CampaignDraft {
    QString name; //!< ours; the ledger's batch
    QString source;
    QString subtype;
    QString text; //!< may hold placeholders; not looked at where there is a template
    std::optional<WhatsAppTemplate> whatsAppTemplate;
    std::optional<Instant> sendTime; //!< nothing: at once
    int maxRetries = NewMessage::usualRetries;
    int retryDelay = NewMessage::usualRetryDelay; //!< seconds
    bool takesFixedLines = false; //!< send short messages to landlines too
    bool takesOutsideHours = false;
    bool asksNumbers = false; //!< the telephone platform is asked about the recipients' numbers first
    std::optional<ConversationRoute> route; //!< then source, subtype and tries do not count; nothing: through Contact Pro

    friend bool operator==(const CampaignDraft &, const CampaignDraft &) = default;
};

enum class CampaignField { Name, Source, Subtype, Text, Template, Recipients, SendTime, Retries, RetryDelay, Route };

//! Something to say about a campaign, beside the field it is about.
struct CampaignFinding {
    CampaignField field = CampaignField::Name;
    bool isError = true; //!< false: a warning; it may be sent all the same
    QString sentence; //!< whole, with the next step

    friend bool operator==(const CampaignFinding &, const CampaignFinding &) = default;
};

//! In any letter case; never with a route, where it does not count.
bool isOfSubtype(const CampaignDraft &draft, QStringView subtype);
bool goesToNumbers(const CampaignDraft &draft); //!< its recipients are telephone numbers
bool isShortMessage(const CampaignDraft &draft); //!< it is counted in segments

//! What is wrong with all of it but the recipients.
QList<CampaignFinding> findingsOf(const CampaignDraft &draft, const QStringList &titles, Instant now);
bool isSendable(const QList<CampaignFinding> &findings); //!< none is an error

//! A digest of everything that makes it another campaign; country: of numbers without a country code.
QString inputDigest(const CampaignDraft &draft, const RecipientList &recipients, const QString &country);

} // namespace floorwalker
