// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/campaigns/campaignstatuscommand.h"

#include "app/cli/campaigns/campaigndeliverystatus.h"
#include "app/cli/campaigns/campaignwords.h"
#include "app/cli/clouds.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "app/cli/views/messagesreader.h"
#include "models/wording/deliverytext.h"

#include <QJsonArray>

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const CampaignMessage &message)
{
    if (isGone(message))
        return u"gone"_s;
    return message.entry ? name(message.entry->state) : u"arrived"_s;
}

QJsonObject fieldsOf(const CampaignMessage &message)
{
    const Message shown = message.message.value_or(Message());
    return merged({{u"id"_s, valueOf(message.id.text())},
                   {u"entry"_s, message.entry ? QJsonValue(message.entry->id) : QJsonValue()},
                   {u"state"_s, stateOf(message)},
                   {u"source"_s, valueOf(shown.source)},
                   {u"subType"_s, valueOf(shown.subtype)},
                   {u"message"_s, valueOf(shown.text)},
                   {u"sendTime"_s, valueOf(shown.sendTime)},
                   {u"creationTime"_s, valueOf(shown.created)},
                   {u"error"_s, message.error ? QJsonValue(name(message.error->kind)) : QJsonValue()}},
                  deliveryFields(shown.destinations));
}

QString lineOf(const CampaignMessage &message)
{
    QStringList words{message.id.isEmpty() ? u"-"_s.repeated(32) : message.id.text(), stateOf(message).leftJustified(8)};
    if (message.message)
        words << deliveryText(countsOf(message.message->destinations)) + u':' << messageText(*message.message);
    else if (message.entry)
        words << message.entry->write.title;
    if (message.entry && !message.entry->reason.isEmpty())
        words << u"(%1)"_s.arg(message.entry->reason);
    return words.join(u' ');
}

int goneOf(const CampaignMessages &campaign)
{
    return int(std::count_if(campaign.all().cbegin(), campaign.all().cend(), isGone));
}

} // namespace

QList<QCommandLineOption> CampaignStatusCommand::options() const
{
    return {formatOption({u"text"_s, u"json"_s})};
}

QString CampaignStatusCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments.size() != 1)
        return u"campaign status takes one NAME or ID."_s;
    m_asked = arguments.constFirst();
    isJson = options.value(u"format"_s) == u"json";
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

//! The ledger knows which way a name went, and nobody is asked in vain.
void CampaignStatusCommand::begin()
{
    writing().ledger.read([name = m_asked.trimmed()](LedgerFile &file) { return CampaignDeliveries::entriesOf(file, name); }, this,
                          [this](const Result<QList<Entry>> &entries) {
        if (!entries)
            fail(entries.error());
        else if (entries->isEmpty())
            readMessages();
        else
            readDeliveries();
    });
}

void CampaignStatusCommand::readDeliveries()
{
    if (!connection().conversation()) {
        say(notConnected(profile(), BackEnd::Conversation));
        emit finished(ExitCode::Usage);
        return;
    }
    m_deliveries = std::make_unique<CampaignDeliveries>(*connection().conversation(), writing().ledger);
    connect(m_deliveries.get(), &CampaignDeliveries::waiting, this, sayQuota);
    connect(m_deliveries.get(), &CampaignDeliveries::finished, this, [this](const std::optional<Error> &error) {
        if (error)
            fail(*error);
        else
            tellDeliveries();
    });
    m_deliveries->read(m_asked);
}

void CampaignStatusCommand::tellDeliveries()
{
    say(errorsOf(*m_deliveries));
    for (const CampaignDelivery &delivery : m_deliveries->all()) {
        if (!isJson)
            print(lineOf(delivery), {});
    }
    print(sumOf(m_asked.trimmed(), *m_deliveries), cli::fieldsOf(m_asked.trimmed(), *m_deliveries));
    emit finished(codeOf(*m_deliveries));
}

void CampaignStatusCommand::readMessages()
{
    m_campaign = std::make_unique<CampaignMessages>(client(), writing().ledger);
    connect(m_campaign.get(), &CampaignMessages::waiting, this, sayQuota);
    connect(m_campaign.get(), &CampaignMessages::finished, this, [this](const std::optional<Error> &error) {
        if (error)
            fail(*error);
        else
            tell();
    });
    m_campaign->read(m_asked);
}

void CampaignStatusCommand::tell()
{
    if (m_campaign->all().isEmpty()) {
        say(unknownCampaign(m_asked));
        emit finished(ExitCode::NotFound);
        return;
    }
    const QList<Error> errors = errorsOf(*m_campaign);
    say(errors);
    if (errors.size() < m_campaign->all().size())
        write();
    emit finished(code());
}

void CampaignStatusCommand::write()
{
    const QList<Destination> recipients = m_campaign->recipients();
    const int gone = goneOf(*m_campaign);
    QJsonArray messages;
    for (const CampaignMessage &message : m_campaign->all()) {
        messages << fieldsOf(message);
        if (!isJson)
            print(lineOf(message), {});
    }
    QJsonObject object = merged(deliveryFields(recipients), cli::fieldsOf(m_campaign->written()));
    object.insert(u"name"_s, m_campaign->name());
    object.insert(u"gone"_s, gone);
    object.insert(u"messages"_s, messages);
    print(u"\"%1\": %2 messages: %3, %4 gone. %5 recipients: %6."_s.arg(m_campaign->name()).arg(messages.size())
              .arg(textOf(m_campaign->written())).arg(gone).arg(recipients.size()).arg(deliveryText(countsOf(recipients))),
          object);
}

ExitCode CampaignStatusCommand::code() const
{
    const BatchCounts written = m_campaign->written();
    if (written.sent + written.unknown > 0)
        return ExitCode::Unsettled;
    if (const ExitCode code = exitCodeOf(errorsOf(*m_campaign)); code != ExitCode::Done)
        return code;
    const bool isPartial = countsOf(m_campaign->recipients()).of(DeliveryStatus::Failed) > 0 || written.refused > 0
        || written.planned > 0;
    return isPartial ? ExitCode::Partial : ExitCode::Done;
}

} // namespace floorwalker::cli
