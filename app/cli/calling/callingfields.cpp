// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/calling/callingfields.h"

#include "app/cli/views/viewreader.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue(QJsonValue::Null);
}

QJsonValue valueOf(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue valueOf(const std::optional<Money> &money)
{
    if (!money)
        return QJsonValue::Null;
    return QJsonObject{{u"currencyId"_s, money->currency}, {u"amount"_s, money->amount}};
}

QJsonValue valueOf(const CallEnd &end)
{
    if (end.endpoint.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"type"_s, cli::valueOf(end.type)}, {u"endpoint"_s, end.endpoint}};
}

} // namespace

QJsonObject fieldsOf(const NumberFacts &facts)
{
    return {{u"normalizedNumber"_s, cli::valueOf(facts.normalizedNumber)},
            {u"countryId"_s, cli::valueOf(facts.countryId)},
            {u"numberType"_s, cli::valueOf(facts.typeWord)},
            {u"restricted"_s, valueOf(facts.isRestricted)},
            {u"rate"_s, valueOf(facts.rate)}};
}

QJsonObject fieldsOf(const CallResult &call)
{
    return {{u"callId"_s, cli::valueOf(call.id.text())},
            {u"from"_s, valueOf(call.from)},
            {u"to"_s, valueOf(call.to)},
            {u"domain"_s, cli::valueOf(call.domain)},
            {u"status"_s, cli::valueOf(call.status)},
            {u"result"_s, cli::valueOf(call.result)},
            {u"reason"_s, cli::valueOf(call.reason)},
            {u"duration"_s, cli::valueOf(call.duration)},
            {u"timestamp"_s, cli::valueOf(call.timestamp)},
            {u"custom"_s, cli::valueOf(call.custom)},
            {u"userRate"_s, valueOf(call.userRate)},
            {u"debit"_s, valueOf(call.debit)},
            {u"debitMinutes"_s, valueOf(call.debitMinutes)}};
}

QJsonObject fieldsOf(const Participant &participant)
{
    return {{u"id"_s, cli::valueOf(participant.id.text())},
            {u"cli"_s, cli::valueOf(participant.cli)},
            {u"duration"_s, cli::valueOf(participant.duration)},
            {u"muted"_s, valueOf(participant.isMuted)},
            {u"onhold"_s, valueOf(participant.isOnHold)}};
}

QJsonObject fieldsOf(const OwnedNumber &number)
{
    return {{u"number"_s, cli::valueOf(number.number)},
            {u"applicationkey"_s, cli::valueOf(number.application.text())},
            {u"capability"_s, cli::valueOf(number.capability)}};
}

QJsonObject fieldsOf(const StartedCall &call)
{
    const bool isConference = call.callout.method == CalloutMethod::Conference;
    QJsonObject fields = fieldsOf(call.result.value_or(CallResult()));
    fields.insert(u"callId"_s, cli::valueOf(call.call.text()));
    fields.insert(u"entry"_s, QString::number(call.entry));
    fields.insert(u"state"_s, name(call.state));
    fields.insert(u"startedTime"_s, toIso(call.planned));
    fields.insert(u"method"_s, isConference ? u"conferenceCallout"_s : u"ttsCallout"_s);
    fields.insert(u"destination"_s, call.callout.destination.endpoint);
    fields.insert(u"cli"_s, cli::valueOf(call.callout.cli));
    fields.insert(u"conferenceId"_s, cli::valueOf(call.callout.conference.text()));
    fields.insert(u"batch"_s, call.batch);
    return fields;
}

QString textOf(const std::optional<Money> &money)
{
    return money ? u"%1 %2"_s.arg(money->amount).arg(money->currency) : QString();
}

} // namespace floorwalker::cli
