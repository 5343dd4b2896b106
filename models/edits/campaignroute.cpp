// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/campaignroute.h"

#include "models/edits/conversationaddition.h"
#include "models/edits/conversationsending.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CampaignRoute)
};

CampaignFinding error(const QString &sentence, CampaignField field = CampaignField::Route)
{
    return {field, true, sentence};
}

CampaignFinding warning(const QString &sentence)
{
    return {CampaignField::Route, false, sentence};
}

QStringList channelsOf(const ConversationRoute &route)
{
    return QStringList{route.channel} + route.fallback;
}

} // namespace

QList<CampaignFinding> findingsOfRoute(const CampaignDraft &draft)
{
    QList<CampaignFinding> findings;
    const ConversationRoute &route = *draft.route;
    if (route.app.isEmpty())
        findings << error(Words::tr("No app is chosen. Choose the one that shall send."));
    if (route.channel.isEmpty())
        findings << error(Words::tr("No channel is chosen. Choose one, such as SMS."));
    const QStringList channels = channelsOf(route);
    for (const QString &channel : channels) {
        if (!channel.isEmpty() && !conversationChannels().contains(channel))
            findings << warning(Words::tr("No channel %1 is known. Check it.").arg(channel));
        // A recipient has one address: it must be the same on all of them.
        if (!route.fallback.isEmpty() && !hasNumbers(channel))
            findings << error(Words::tr("Identities on %1 are no numbers, so it cannot stand beside another channel. Choose one channel.").arg(channel));
    }
    if (draft.sendTime)
        findings << error(Words::tr("The Conversation API sends at once. Choose now, or send through Contact Pro."), CampaignField::SendTime);
    if (draft.whatsAppTemplate)
        findings << error(Words::tr("A template goes through Contact Pro only. Write a text."), CampaignField::Template);
    return findings;
}

QList<CampaignFinding> findingsOfApp(const ConversationRoute &route, const ConversationApp &app, qint64 messages)
{
    QList<CampaignFinding> findings;
    const QStringList channels = channelsOf(route);
    for (const QString &channel : channels) {
        const auto found = std::find_if(app.channels.cbegin(), app.channels.cend(),
                                        [&channel](const AppChannel &one) { return one.channel == channel; });
        if (found == app.channels.cend())
            findings << warning(Words::tr("The app has no channel %1. Add it in the Sinch dashboard, or choose another.").arg(channel));
        else if (!found->state.isEmpty() && found->state != u"ACTIVE")
            findings << warning(Words::tr("The channel %1 of the app is not active (%2).").arg(channel, found->state));
    }
    const qint64 limit = app.queueLimit.value_or(ConversationApp::usualQueueLimit);
    const qint64 queued = app.queueSize.value_or(0) + messages;
    if (queued > limit) {
        const QLocale locale;
        findings << warning(Words::tr("With these the app's queue would hold %1 messages, more than its %2. The server refuses some until there "
                                      "is room: sending waits and takes longer.").arg(locale.toString(queued), locale.toString(limit)));
    }
    return findings;
}

Milliseconds drainOf(const ConversationApp &app, qint64 messages)
{
    return Milliseconds(std::chrono::seconds(1)) * (app.queueSize.value_or(0) + messages) / ConversationApp::usualDrain;
}

SendMessage messageTo(const ConversationRoute &route, const QString &address, const QString &text)
{
    SendMessage message{.app = route.app,
                        .recipient = {},
                        .content = {},
                        .channelPriority = route.fallback.isEmpty() ? QStringList() : channelsOf(route),
                        .channelProperties = {},
                        .metadata = {},
                        .correlationId = {},
                        .ttl = {},
                        .contentType = route.contentType};
    const QStringList channels = channelsOf(route);
    for (const QString &channel : channels)
        message.recipient.identities.append({.channel = channel, .identity = address});
    message.content = textContent(text);
    return message;
}

PlannedWrite writeTo(const ConversationRoute &route, const RouteFacts &facts, const QString &address, const QString &text)
{
    const SendMessage message = messageTo(route, address, text);
    return {.title = ConversationSending::titleOf(message),
            .content = ConversationAddition::content(facts.project, message, facts.app.isDispatch())};
}

} // namespace floorwalker
