// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/consentitems.h"

#include "models/items/searchwords.h"

#include <limits>

namespace floorwalker {

namespace {

QString addressField()
{
    return QStringLiteral("address");
}

QString usageField()
{
    return QStringLiteral("usage");
}

QString consentField()
{
    return QStringLiteral("consent");
}

Endpoint<QList<CustomerConsent>> endpointOf(const ListQuestion &question)
{
    return contactpro::consents({.address = question.conditions.value(addressField()),
                                 .usage = question.conditions.value(usageField()),
                                 .consent = question.conditions.value(consentField())});
}

} // namespace

ConsentItems::ConsentItems(RestClient &client, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ask(client, endpointOf)
    , m_table([&client] { return client.serverClock().now(); }, clock)
{
    connect(&m_ask, &ListAsk::changed, this, &ConsentItems::take);
}

QString ConsentItems::resource()
{
    return QStringLiteral("cmi/customerConsents");
}

void ConsentItems::ask(const Conditions &conditions)
{
    m_conditions = conditions;
    m_isAskedAgain = false;
    m_ask.ask({.conditions = {{addressField(), conditions.address},
                              {usageField(), conditions.usage},
                              {consentField(), conditions.consent}},
               .limit = std::numeric_limits<int>::max()});
}

void ConsentItems::refresh()
{
    if (m_ask.isUnderWay())
        m_isAskedAgain = true;
    else if (state() != State::Idle)
        ask(m_conditions);
}

void ConsentItems::take()
{
    m_table.setConsents(m_ask.all());
    emit changed();
    if (!m_ask.isUnderWay() && m_isAskedAgain)
        ask(m_conditions);
}

ConsentItems::State ConsentItems::state() const
{
    if (m_ask.answeredAt())
        return State::Answered;
    if (m_ask.isUnderWay())
        return State::Asking;
    return m_ask.error() ? State::Refused : State::Idle;
}

Freshness ConsentItems::freshness() const
{
    return {.answeredAt = m_ask.answeredAt(), .isStale = m_ask.answeredAt() && m_ask.error(), .error = m_ask.error()};
}

Instant ConsentItems::serverNow() const
{
    return m_client.serverClock().now();
}

QString ConsentItems::incompleteReason() const
{
    return state() == State::Answered && m_ask.isCut() ? cutListText(int(m_ask.count())) : QString();
}

const CustomerConsent *ConsentItems::find(const QString &usage, const QString &address) const
{
    return m_table.find(ConsentId(consentKey(usage, address)));
}

} // namespace floorwalker
