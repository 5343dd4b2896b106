// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/allowedhours.h"
#include "models/edits/campaigndraft.h"
#include "models/edits/routefacts.h"
#include "models/ledger/entry.h"
#include "models/records/calling/numberfacts.h"
#include "models/records/contactpro/customerconsent.h"

#include <QHash>
#include <QSet>

#include <array>

namespace floorwalker {

//! What becomes of a recipient before anything is sent. (product.md, 24)
enum class RecipientFate {
    Good, //!< would be sent
    Invalid, //!< no number, a restricted one, or not an address of 1 to 256 characters
    Repeated, //!< stands in an earlier row
    DoNotContact, //!< on this computer's list
    NoConsent, //!< WhatsApp without a yes at the server
    OptedOut, //!< stands on an opt-out list of the Conversation API
    FixedLine, //!< by what the telephone platform says, else by its country's numbering plan
    OutsideHours, //!< at the customer's place, when it would be sent
    Unfilled //!< a column its text needs is empty, or the text became too long
};
inline constexpr std::array allRecipientFates{
    RecipientFate::Good, RecipientFate::Invalid, RecipientFate::Repeated, RecipientFate::DoNotContact,
    RecipientFate::NoConsent, RecipientFate::OptedOut, RecipientFate::FixedLine, RecipientFate::OutsideHours, RecipientFate::Unfilled};

QString name(RecipientFate fate); //!< stable English, for files and the command line: "no consent"

struct JudgedRecipient {
    qint64 row = 0;
    QStringList cells;
    QString address; //!< as it would be sent; as it was written where it is not understood
    RecipientFate fate = RecipientFate::Good;
    QString reason; //!< whole sentences; of a Good one its warnings
};

//! What recipients are judged by.
struct PreflightFacts {
    QString country; //!< of numbers without a country code
    Instant now; //!< by the server's clock
    QSet<QString> doNotContact; //!< contactAddress() of each
    std::optional<QHash<QString, bool>> whatsAppConsents; //!< by number in E.164; nothing: was not asked
    CallingHours hours;
    QHash<QString, NumberFacts> numbers; //!< by number in E.164: of those the telephone platform was asked about
    std::optional<RouteFacts> route{}; //!< of a draft that has one
};

//! The numbers among the recipients that are worth a question to the telephone platform: valid ones that are not
//! landlines by their numbering plan, each once. For a worker thread.
QStringList numbersToAsk(const RecipientList &recipients, const QString &country, const std::atomic_bool *isCancelled = nullptr);

//! What the server has on WhatsApp, as PreflightFacts takes it. It may keep a number as somebody wrote it; where
//! it has both of one number, a no counts.
QHash<QString, bool> whatsAppConsentsOf(const QList<CustomerConsent> &consents, const QString &country);

//! A text and who gets it.
struct CampaignText {
    QString text;
    qint64 recipients = 0;
    qsizetype segments = 0; //!< of one short message; 0: it is none
};

struct PreflightPlan {
    static constexpr int mostPerMessage = 500; //!< recipients of one POST, of which no limit is known
    static constexpr int mostShown = 200;

    QList<CampaignFinding> findings;
    QString input; //!< inputDigest()
    QHash<RecipientFate, int> counts;
    QList<JudgedRecipient> shown; //!< the first of each fate
    QList<JudgedRecipient> excluded; //!< all that are not Good
    QStringList titles;
    QList<PlannedWrite> writes; //!< without kind and batch
    QList<CampaignText> texts; //!< the first distinct ones
    qsizetype distinctTexts = 0;
    qint64 recipients = 0; //!< that would be sent
    qint64 segments = 0; //!< of all short messages together
    std::optional<Milliseconds> drain; //!< how long the app of a route takes to hand all to the channel
    bool isOfDispatch = false; //!< the app of a route keeps no conversations
    QString sample; //!< the text for the first of them

    int count(RecipientFate fate) const { return counts.value(fate); }
    bool isSendable() const { return floorwalker::isSendable(findings) && !writes.isEmpty(); }
};

//! Judges everybody and makes the messages: each distinct text its own. For a worker thread. Error:
//! Cancelled.
Result<PreflightPlan> preflight(const CampaignDraft &draft, const RecipientList &recipients, const PreflightFacts &facts,
                                const std::atomic_bool *isCancelled = nullptr);

//! The recipients that are left out, with their columns and reasons, to be mended and read again.
Result<Done> writeExcluded(const QString &path, const PreflightPlan &plan);

} // namespace floorwalker
