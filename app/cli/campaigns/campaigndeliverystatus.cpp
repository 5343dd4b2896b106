// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/campaigns/campaigndeliverystatus.h"

#include "app/cli/campaigns/campaignwords.h"
#include "app/cli/views/viewreader.h"
#include "models/edits/conversationaddition.h"

#include <QJsonArray>

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

bool isGone(const CampaignDelivery &delivery)
{
    return delivery.error && delivery.error->kind == ErrorKind::NotFound;
}

int goneOf(const CampaignDeliveries &deliveries)
{
    return int(std::count_if(deliveries.all().cbegin(), deliveries.all().cend(), isGone));
}

QString stateOf(const CampaignDelivery &delivery)
{
    return isGone(delivery) ? u"gone"_s : name(delivery.entry.state);
}

QString statusWord(const QString &status)
{
    return status.isEmpty() ? u"not told"_s : status;
}

QJsonObject fieldsOf(const CampaignDelivery &delivery)
{
    const ConversationMessage shown = delivery.message.value_or(ConversationMessage());
    const SendMessage sent = ConversationAddition::messageOf(delivery.entry.write.content);
    const ChannelIdentity to = sent.recipient.identities.value(0);
    return {{u"id"_s, valueOf(delivery.id().text())},
            {u"entry"_s, delivery.entry.id},
            {u"state"_s, stateOf(delivery)},
            {u"address"_s, to.identity},
            {u"channel"_s, valueOf(shown.channelIdentity.channel)},
            {u"message"_s, sent.content.text},
            {u"status"_s, valueOf(shown.status)},
            {u"statusTime"_s, valueOf(shown.statusTime)},
            {u"reason"_s, valueOf(shown.reason.code)},
            {u"acceptTime"_s, valueOf(shown.acceptTime)},
            {u"error"_s, delivery.error ? QJsonValue(name(delivery.error->kind)) : QJsonValue()}};
}

} // namespace

QString lineOf(const CampaignDelivery &delivery)
{
    constexpr int idLetters = 26; // ULID
    QStringList words{delivery.id().isEmpty() ? u"-"_s.repeated(idLetters) : delivery.id().text(), stateOf(delivery).leftJustified(8),
                      delivery.entry.write.title};
    if (delivery.message) {
        const ConversationMessage &message = *delivery.message;
        words << statusWord(message.status);
        if (!message.reason.code.isEmpty())
            words << u"(%1)"_s.arg(message.reason.code);
    }
    if (!delivery.entry.reason.isEmpty())
        words << u"(%1)"_s.arg(delivery.entry.reason);
    return words.join(u' ');
}

QString sumOf(const QString &name, const CampaignDeliveries &deliveries)
{
    QStringList statuses;
    const QMap<QString, int> all = deliveries.statuses();
    for (auto status = all.begin(); status != all.end(); ++status)
        statuses << u"%1 %2"_s.arg(status.value()).arg(statusWord(status.key()));
    return u"\"%1\": %2 messages: %3, %4 gone. Delivery: %5."_s.arg(name).arg(deliveries.all().size()).arg(textOf(deliveries.written()))
        .arg(goneOf(deliveries)).arg(statuses.isEmpty() ? u"nothing is told"_s : statuses.join(u", "_s));
}

QJsonObject fieldsOf(const QString &name, const CampaignDeliveries &deliveries)
{
    QJsonArray messages;
    for (const CampaignDelivery &delivery : deliveries.all())
        messages << fieldsOf(delivery);
    QJsonObject delivery;
    const QMap<QString, int> all = deliveries.statuses();
    for (auto status = all.begin(); status != all.end(); ++status)
        delivery.insert(status.key(), status.value());
    return merged(fieldsOf(deliveries.written()),
                  {{u"name"_s, name}, {u"via"_s, u"conversation"_s}, {u"gone"_s, goneOf(deliveries)}, {u"delivery"_s, delivery},
                   {u"messages"_s, messages}});
}

QList<Error> errorsOf(const CampaignDeliveries &deliveries)
{
    QList<Error> errors;
    for (const CampaignDelivery &delivery : deliveries.all()) {
        if (delivery.error && !isGone(delivery))
            errors << *delivery.error;
    }
    return errors;
}

ExitCode codeOf(const CampaignDeliveries &deliveries)
{
    const BatchCounts written = deliveries.written();
    if (written.sent + written.unknown > 0)
        return ExitCode::Unsettled;
    if (const ExitCode code = exitCodeOf(errorsOf(deliveries)); code != ExitCode::Done)
        return code;
    const bool isPartial = deliveries.statuses().value(u"FAILED"_s) > 0 || written.refused > 0 || written.planned > 0;
    return isPartial ? ExitCode::Partial : ExitCode::Done;
}

} // namespace floorwalker::cli
