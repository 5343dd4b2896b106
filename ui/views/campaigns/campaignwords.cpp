// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/campaignwords.h"

#include "models/items/callbacktable.h"
#include "models/items/messagetable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CampaignWords)
};

//! So wide that rows keep their order as texts.
constexpr int placeDigits = 7;

QString withLiteralBraces(QString text)
{
    return text.replace(u'{', QStringLiteral("{{")).replace(u'}', QStringLiteral("}}"));
}

Severity severityOf(RecipientFate fate)
{
    switch (fate) {
    case RecipientFate::Good: return Severity::None;
    case RecipientFate::Invalid:
    case RecipientFate::Unfilled: return Severity::Critical;
    default: return Severity::Warning;
    }
}

QString outcomeSentence(const BatchCounts &counts)
{
    QStringList sentences{counts.arrived == counts.all()
                              ? Words::tr("The server has all of it: %n message(s).", nullptr, counts.arrived)
                              : Words::tr("The server has %1 of %2 messages.").arg(counts.arrived).arg(counts.all())};
    if (counts.refused > 0)
        sentences << Words::tr("%n message(s) were refused. The ledger says why.", nullptr, counts.refused);
    if (counts.sent > 0)
        sentences << Words::tr("%n message(s) got no answer: the ledger goes on asking.", nullptr, counts.sent);
    if (counts.unknown > 0)
        sentences << Words::tr("%n message(s) cannot be proven either way: decide about them in the ledger.", nullptr, counts.unknown);
    if (counts.planned > 0)
        sentences << Words::tr("%n message(s) were not sent.", nullptr, counts.planned);
    return sentences.join(u' ');
}

QString planSentence(const CampaignSending &sending)
{
    const PreflightPlan &plan = *sending.plan();
    if (const auto &begun = sending.begun()) {
        if (begun->planned == 0 && begun->arrived < begun->all())
            return outcomeSentence(*begun);
        if (begun->planned == 0)
            return Words::tr("Nothing is left to send: this campaign was sent already.");
        return Words::tr("This campaign was begun before. %n message(s) of it are left to send.", nullptr, begun->planned);
    }
    if (!plan.isSendable()) {
        QStringList faults;
        for (const CampaignFinding &finding : plan.findings) {
            if (finding.isError && finding.field == CampaignField::Recipients)
                faults << finding.sentence;
        }
        return faults.join(u' ');
    }
    QStringList sentences{Words::tr("%n recipient(s) will get it.", nullptr, int(plan.recipients))};
    if (plan.distinctTexts > 1)
        sentences << Words::tr("There are %n different texts, each a message of its own.", nullptr, int(plan.distinctTexts));
    if (plan.segments > 0)
        sentences << Words::tr("They are %n short message(s) in all.", nullptr, int(plan.segments));
    sentences << Words::tr("The server has them in %1. Nothing is sent until you confirm.").arg(estimateText(sending.handingOver()));
    if (plan.drain) {
        //: %1 is a channel such as SMS, %2 a span such as "about 5 minutes", %3 a number
        sentences << Words::tr("The app hands them to %1 in %2, at %3 a second.")
                         .arg(sending.draft().route->channel, estimateText(*plan.drain)).arg(ConversationApp::usualDrain);
    }
    for (const CampaignFinding &finding : plan.findings) {
        if (finding.field == CampaignField::Route)
            sentences << finding.sentence;
    }
    return sentences.join(u' ');
}

QString sendingSentence(const CampaignSending &sending)
{
    const BatchCounts &counts = sending.counts();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(sending.waits()).count();
    if (counts.all() == 0)
        return Words::tr("Sending…");
    if (seconds == 0) {
        return Words::tr("Sending: %1 of %2 messages are answered. You may close this: it goes on.")
            .arg(counts.arrived + counts.refused).arg(counts.all());
    }
    if (counts.sent > 0 && counts.planned == 0) {
        //: %1 and %2 are counts of messages, %3 seconds
        return Words::tr("%1 of %2 got no answer. The server can be asked in %3 s. You may close this: the ledger goes on.")
            .arg(counts.sent).arg(counts.all()).arg(seconds);
    }
    return Words::tr("The server asks for a pause. Sending goes on in %1 s.").arg(seconds);
}

QString countWords(RecipientFate fate, int count)
{
    switch (fate) {
    case RecipientFate::Good: return Words::tr("%n to send", nullptr, count);
    case RecipientFate::Invalid: return Words::tr("%n invalid", nullptr, count);
    case RecipientFate::Repeated: return Words::tr("%n repeated", nullptr, count);
    case RecipientFate::DoNotContact: return Words::tr("%n not to be contacted", nullptr, count);
    case RecipientFate::NoConsent: return Words::tr("%n without consent", nullptr, count);
    case RecipientFate::OptedOut: return Words::tr("%n opted out", nullptr, count);
    case RecipientFate::FixedLine: return Words::tr("%n landline(s)", nullptr, count);
    case RecipientFate::OutsideHours: return Words::tr("%n outside the hours", nullptr, count);
    case RecipientFate::Unfilled: break;
    }
    return Words::tr("%n not filled", nullptr, count);
}

} // namespace

QString nameOf(const MessageLine &line)
{
    return line.campaign.isEmpty() ? line.message.source : line.campaign;
}

CampaignDraft draftOf(const Message &message)
{
    CampaignDraft draft{.source = message.source,
                        .subtype = message.subtype,
                        .maxRetries = int(message.maxRetries.value_or(NewMessage::usualRetries)),
                        .retryDelay = int(message.retryDelay.value_or(NewMessage::usualRetryDelay))};
    if (message.isTemplate) {
        const auto read = WhatsAppTemplate::read(message.text);
        if (!read)
            return draft;
        draft.whatsAppTemplate = *read;
        for (TemplateParameter &parameter : draft.whatsAppTemplate->parameters)
            parameter.value = withLiteralBraces(parameter.value);
    } else {
        draft.text = withLiteralBraces(message.text);
    }
    return draft;
}

bool isGone(const MessageOutcome &outcome)
{
    return outcome.error && outcome.error->kind == ErrorKind::NotFound;
}

QString outcomeSentence(const QList<MessageChange> &changes, const QList<MessageOutcome> &outcomes)
{
    using Kind = MessageOutcome::Kind;
    const auto count = [&outcomes](Kind kind) {
        return int(std::count_if(outcomes.cbegin(), outcomes.cend(), [kind](const MessageOutcome &outcome) { return outcome.kind == kind; }));
    };
    QStringList sentences;
    const int done = count(Kind::Changed);
    const bool isCancelling = !changes.isEmpty() && !changes.constFirst().wanted;
    if (done > 0)
        sentences << (isCancelling ? Words::tr("%n message(s) are cancelled.", nullptr, done) : Words::tr("%n message(s) are changed.", nullptr, done));
    if (const int begun = count(Kind::Begun))
        sentences << Words::tr("%n message(s) had begun meanwhile and are left alone.", nullptr, begun);
    if (const int changed = count(Kind::ChangedMeanwhile))
        sentences << Words::tr("%n message(s) were changed by somebody meanwhile and are left alone: look at them again.", nullptr, changed);
    const int gone = int(std::count_if(outcomes.cbegin(), outcomes.cend(), isGone));
    if (gone > 0)
        sentences << Words::tr("%n message(s) are gone already: somebody was faster.", nullptr, gone);
    if (const int refused = count(Kind::Refused) - gone; refused > 0)
        sentences << Words::tr("%n message(s) were refused.", nullptr, refused);
    if (const int unknown = count(Kind::Unknown))
        sentences << Words::tr("Of %n message(s) nobody can say: no answer came. The same may be tried again.", nullptr, unknown);
    if (const int left = count(Kind::NotSent))
        sentences << Words::tr("%n message(s) were not reached.", nullptr, left);
    return sentences.join(u' ');
}

QString recipientFateText(RecipientFate fate)
{
    switch (fate) {
    //: A recipient who would be sent the message
    case RecipientFate::Good: return Words::tr("To send");
    //: A recipient whose address cannot be right
    case RecipientFate::Invalid: return Words::tr("Invalid");
    //: A recipient who stands in an earlier row
    case RecipientFate::Repeated: return Words::tr("Repeated");
    case RecipientFate::DoNotContact: return Words::tr("Not to be contacted");
    case RecipientFate::NoConsent: return Words::tr("No consent");
    //: A recipient who told the Conversation API not to be sent messages
    case RecipientFate::OptedOut: return Words::tr("Opted out");
    case RecipientFate::FixedLine: return Words::tr("Landline");
    //: A recipient whom the message would come to at night
    case RecipientFate::OutsideHours: return Words::tr("Outside the hours");
    case RecipientFate::Unfilled: break;
    }
    //: A recipient for whom a placeholder of the text has no value
    return Words::tr("Not filled");
}

QList<RecipientLine> recipientLines(const PreflightPlan &plan)
{
    QList<RecipientLine> lines;
    lines.reserve(plan.shown.size());
    for (const JudgedRecipient &recipient : plan.shown) {
        const bool isWarned = recipient.fate == RecipientFate::Good && !recipient.reason.isEmpty();
        lines.append({.id = decltype(RecipientLine::id)(QStringLiteral("%1").arg(lines.size(), placeDigits, 10, QLatin1Char('0'))),
                      .row = recipient.row,
                      .address = recipient.address,
                      .verdict = recipientFateText(recipient.fate),
                      .severity = isWarned ? Severity::Warning : severityOf(recipient.fate),
                      .reason = recipient.reason});
    }
    return lines;
}

QList<FateWords> fateWords(const PreflightPlan &plan)
{
    QList<FateWords> words;
    for (const RecipientFate fate : allRecipientFates) {
        if (const int count = plan.count(fate))
            words.append({countWords(fate, count), severityOf(fate)});
    }
    return words;
}

QString campaignSentence(const CampaignSending &sending)
{
    switch (sending.stage()) {
    case CampaignSending::Stage::Checking: return Words::tr("Checking the recipients…");
    case CampaignSending::Stage::Sending: return sendingSentence(sending);
    case CampaignSending::Stage::Idle: break;
    }
    if (!sending.plan())
        return {};
    if (sending.counts().all() == 0)
        return planSentence(sending);
    QString words = outcomeSentence(sending.counts());
    if (sending.draft().route)
        words += u' ' + Words::tr("What becomes of each is shown on the page Conversations.");
    return words;
}

QString estimateText(Milliseconds span)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(span).count();
    if (minutes <= 1)
        return Words::tr("less than a minute");
    if (minutes < 120)
        return Words::tr("about %n minute(s)", nullptr, int(minutes));
    return Words::tr("about %n hour(s)", nullptr, int((minutes + 59) / 60));
}

} // namespace floorwalker
