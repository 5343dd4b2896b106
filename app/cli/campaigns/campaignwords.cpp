// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/campaigns/campaignwords.h"

#include "app/cli/console.h"
#include "app/cli/views/viewreader.h"
#include "models/edits/timewords.h"
#include "models/wording/deliverytext.h"
#include "models/wording/durationtext.h"

#include <QJsonArray>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRowsTold = 50;

//! As the interface calls it, where it has a name for it.
QString keyOf(CampaignField field)
{
    switch (field) {
    case CampaignField::Name: return u"name"_s;
    case CampaignField::Source: return u"source"_s;
    case CampaignField::Subtype: return u"subType"_s;
    case CampaignField::Text: return u"message"_s;
    case CampaignField::Template: return u"template"_s;
    case CampaignField::Recipients: return u"recipients"_s;
    case CampaignField::SendTime: return u"sendTime"_s;
    case CampaignField::Retries: return u"maxRetryCount"_s;
    case CampaignField::RetryDelay: return u"retryDelay"_s;
    case CampaignField::Route: break;
    }
    return u"via"_s;
}

QString keyOf(RecipientFate fate)
{
    switch (fate) {
    case RecipientFate::Good: return u"good"_s;
    case RecipientFate::Invalid: return u"invalid"_s;
    case RecipientFate::Repeated: return u"repeated"_s;
    case RecipientFate::DoNotContact: return u"doNotContact"_s;
    case RecipientFate::NoConsent: return u"noConsent"_s;
    case RecipientFate::OptedOut: return u"optedOut"_s;
    case RecipientFate::FixedLine: return u"landline"_s;
    case RecipientFate::OutsideHours: return u"outsideHours"_s;
    case RecipientFate::Unfilled: break;
    }
    return u"notFilled"_s;
}

//! The first text as people read it: of a template its body with the values in their places.
QString sampleOf(const CampaignSending &sending)
{
    const QString &sample = sending.plan()->sample;
    if (!sending.draft().whatsAppTemplate)
        return sample;
    const auto filled = WhatsAppTemplate::read(sample);
    return filled ? filled->preview() : sample;
}

QJsonArray arrayOf(const QList<CampaignFinding> &findings)
{
    QJsonArray all;
    for (const CampaignFinding &finding : findings)
        all << QJsonObject{{u"field"_s, keyOf(finding.field)}, {u"isError"_s, finding.isError}, {u"sentence"_s, finding.sentence}};
    return all;
}

} // namespace

QCommandLineOption textOption()
{
    return {u"text"_s, u"The text; in a new campaign {title} stands for a column and {{ for a brace, edit takes it as it is."_s, u"T"_s};
}

QCommandLineOption campaignNameOption()
{
    return {u"name"_s, u"What the campaign is called here; without it by its file and the date."_s, u"NAME"_s};
}

QCommandLineOption sendTimeOption()
{
    return {u"at"_s, u"When: \"tomorrow 9:30\", ISO 8601, \"asap\"; a new campaign: at once without it."_s, u"T"_s};
}

QCommandLineOption retriesOption()
{
    return {u"retries"_s, u"How often a recipient is tried again, 0 to 10; 5 without it."_s, u"N"_s};
}

QCommandLineOption retryDelayOption()
{
    return {u"retry-delay"_s, u"Seconds between two tries, 60 to 3600; 300 without it."_s, u"S"_s};
}

QCommandLineOption landlinesOption()
{
    return {u"landlines"_s, u"Short messages to landlines too."_s};
}

QCommandLineOption outsideHoursOption()
{
    return {u"outside-hours"_s, u"Also whom it reaches outside the allowed hours at his place."_s};
}

QCommandLineOption excludedOption()
{
    return {u"excluded"_s, u"Where to write the rows that are left out, with reasons: CSV or XLSX."_s, u"FILE"_s};
}

std::optional<int> numberOf(const QCommandLineParser &options, const QString &name, QString &fault)
{
    if (!options.isSet(name))
        return std::nullopt;
    bool isNumber = false;
    const int number = options.value(name).toInt(&isNumber);
    if (!isNumber && fault.isEmpty())
        fault = u"--%1 takes a number, which \"%2\" is not."_s.arg(name, options.value(name));
    return number;
}

Result<std::optional<Instant>> sendTimeFrom(const QString &words, Instant now, const QTimeZone &zone)
{
    if (words.isEmpty())
        return std::optional<Instant>();
    const auto time = timeFromWords(words, now, zone);
    if (!time)
        return time.error();
    if (!time->note.isEmpty())
        say(time->note);
    return time->moment;
}

QJsonObject fieldsOf(const CampaignSending &sending)
{
    const CampaignDraft &draft = sending.draft();
    const PreflightPlan &plan = *sending.plan();
    QJsonObject fields{{u"name"_s, draft.name},
                       {u"source"_s, draft.source},
                       {u"subType"_s, draft.subtype},
                       {u"sendTime"_s, valueOf(draft.sendTime)},
                       {u"recipients"_s, plan.recipients},
                       {u"messages"_s, plan.writes.size()},
                       {u"distinctTexts"_s, plan.distinctTexts},
                       {u"segments"_s, plan.segments},
                       {u"handingOverMs"_s, sending.handingOver().count()},
                       {u"sample"_s, valueOf(sampleOf(sending))},
                       {u"findings"_s, arrayOf(plan.findings)},
                       {u"maySend"_s, plan.isSendable()},
                       {u"begun"_s, sending.begun() ? QJsonValue(fieldsOf(*sending.begun())) : QJsonValue()}};
    for (const RecipientFate fate : allRecipientFates)
        fields.insert(keyOf(fate), plan.count(fate));
    fields.insert(u"via"_s, draft.route ? u"conversation"_s : u"contactpro"_s);
    if (draft.route) {
        fields.insert(u"app"_s, draft.route->app.text());
        fields.insert(u"channel"_s, draft.route->channel);
        fields.insert(u"drainMs"_s, valueOf(plan.drain));
    }
    return fields;
}

QStringList linesOf(const CampaignSending &sending)
{
    const PreflightPlan &plan = *sending.plan();
    QStringList counts;
    for (const RecipientFate fate : allRecipientFates) {
        if (plan.count(fate) > 0 || fate == RecipientFate::Good)
            counts << u"%1 %2"_s.arg(plan.count(fate)).arg(name(fate));
    }
    QStringList lines{u"Campaign \"%1\": %2."_s.arg(sending.draft().name, counts.join(u", "_s))};
    if (plan.writes.isEmpty())
        return lines;
    lines << u"%1 messages to %2 recipients, %3 distinct texts, %4 segments. Handing them over takes at least %5."_s
                 .arg(plan.writes.size()).arg(plan.recipients).arg(plan.distinctTexts).arg(plan.segments)
                 .arg(durationText(sending.handingOver()));
    if (plan.drain) {
        lines << u"The app hands them to %1 in about %2, at %3 a second."_s.arg(sending.draft().route->channel, durationText(*plan.drain))
                     .arg(ConversationApp::usualDrain);
    }
    if (sending.begun())
        lines << u"Begun before: %1."_s.arg(textOf(*sending.begun()));
    lines << u"First text: %1"_s.arg(sampleOf(sending).simplified());
    return lines;
}

void sayFindings(const PreflightPlan &plan)
{
    for (const CampaignFinding &finding : plan.findings)
        say(finding.sentence);
    for (const JudgedRecipient &recipient : plan.excluded.mid(0, mostRowsTold))
        say(u"Row %1: %2"_s.arg(recipient.row).arg(recipient.reason));
    if (plan.excluded.size() > mostRowsTold)
        say(u"%1 more rows are left out. --excluded FILE takes all of them."_s.arg(plan.excluded.size() - mostRowsTold));
}

QJsonObject fieldsOf(const BatchCounts &counts)
{
    return {{u"arrived"_s, counts.arrived},
            {u"refused"_s, counts.refused},
            {u"notSent"_s, counts.planned},
            {u"unknown"_s, counts.sent + counts.unknown},
            {u"givenUp"_s, counts.dropped}};
}

QString textOf(const BatchCounts &counts)
{
    return u"%1 arrived, %2 refused, %3 not sent, %4 unknown, %5 given up"_s.arg(counts.arrived).arg(counts.refused)
        .arg(counts.planned).arg(counts.sent + counts.unknown).arg(counts.dropped);
}

void sayQuota(Milliseconds wait)
{
    say(u"No more requests are allowed for now. Reading goes on in %1 s."_s.arg((wait.count() + 999) / 1000));
}

QString unknownCampaign(const QString &nameOrId)
{
    return u"No campaign \"%1\" was sent from here, and an id of a message it is not. \"export ledger\" and \"export messages\" "
           u"list what there is. One that went through the Conversation API cannot be retried."_s.arg(nameOrId);
}

bool isGone(const CampaignMessage &message)
{
    return message.error && message.error->kind == ErrorKind::NotFound;
}

QList<Error> errorsOf(const CampaignMessages &campaign)
{
    QList<Error> errors;
    for (const CampaignMessage &message : campaign.all()) {
        if (message.error && (campaign.isOneMessage() || !isGone(message)))
            errors << *message.error;
    }
    return errors;
}

} // namespace floorwalker::cli
