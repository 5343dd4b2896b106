// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/contactview.h"

#include "app/demo/floor/names.h"
#include "app/demo/wire/json.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr qint64 OnTime = 20 * Second; // the server's own limit for Handled_AOT

QByteArray titled(const QByteArray &word)
{
    return word == "sms" ? "SMS" : word == "whatsapp" ? "WhatsApp" : word.left(1).toUpper() + word.mid(1);
}

} // namespace

ContactView::ContactView(const Simulation &floor, const Contact &contact, bool isOperative)
    : m_floor(floor)
    , m_contact(contact)
    , m_isOperative(isOperative)
{
}

const QStringList &ContactView::fields()
{
    static const QStringList names {
        u"id"_s, u"contactGroupId"_s, u"channel"_s, u"type"_s, u"typeDetails"_s, u"subtype"_s, u"status"_s,
        u"statusDetails"_s, u"source"_s, u"destination"_s, u"agentId"_s, u"agentName"_s, u"queueId"_s,
        u"queueName"_s, u"arrivalTime"_s, u"disconnectTime"_s, u"totalDuration"_s, u"record"_s, u"script"_s,
        u"subject"_s, u"connectTime"_s, u"waitingDuration"_s, u"handlingDuration"_s, u"wrapUpTotalDuration"_s,
    };
    return names;
}

bool ContactView::isNumber(const QString &field) const
{
    return field.endsWith(u"Duration"_s);
}

QByteArray ContactView::text(const QString &field) const
{
    const auto duration = [](qint64 ms) { return ms < 0 ? QByteArray() : QByteArray::number(ms); };
    switch (fields().indexOf(field)) {
    case 0: return id();
    case 1: return group();
    case 2: return channel();
    case 3: return type();
    case 4: return typeDetails();
    case 5: return subtype();
    case 6: return status();
    case 7: return statusDetails();
    case 8: return source();
    case 9: return destination();
    case 10: return m_contact.agent < 0 ? QByteArray() : m_floor.agents().at(m_contact.agent).id.text();
    case 11: return agentName();
    case 12: return queue() ? queue()->id.text() : QByteArray();
    case 13: return queueName();
    case 14: return arrivalTime();
    case 15: return disconnectTime();
    case 16: return duration(totalDuration());
    case 17: return m_contact.isRecorded ? "true" : QByteArray();
    case 18: return m_contact.hasScript ? "true" : QByteArray();
    case 19: return subject();
    case 20: return connectTime();
    case 21: return duration(waitingDuration());
    case 22: return duration(handlingDuration());
    case 23: return duration(wrapUpDuration());
    }
    return {};
}

QByteArray ContactView::group() const
{
    return m_contact.channel == Channel::Phone ? m_contact.group.text() : m_contact.group.hyphenated();
}

QByteArray ContactView::channel() const
{
    return m_contact.channel == Channel::Phone ? "PHONE" : m_contact.channel == Channel::Chat ? "CHAT" : "EMAIL";
}

QByteArray ContactView::type() const
{
    const QByteArray way = m_contact.isOutbound ? "Out" : "In";
    switch (m_contact.channel) {
    case Channel::Phone: return "Call" + way;
    case Channel::Chat: return "Chat" + way;
    case Channel::Email: break;
    }
    return "Email" + way;
}

QByteArray ContactView::typeDetails() const
{
    switch (m_contact.channel) {
    case Channel::Phone: return m_contact.cameByIvr ? "IVR" : type();
    case Channel::Chat: return m_isOperative ? QByteArray("Chat") : type() + ' ' + titled(subtype());
    case Channel::Email: break;
    }
    return m_isOperative ? (m_contact.isOutbound ? "EMAILOUT" : "EMAIL") : (m_contact.isOutbound ? "EMAILOUT" : "EMAILIN");
}

QByteArray ContactView::subtype() const
{
    if (const ChatOrder *order = m_floor.orderOf(m_contact))
        return order->subtype.toUtf8();
    return m_contact.channel == Channel::Chat ? chatVariants().at(m_contact.variant) : QByteArray();
}

QByteArray ContactView::status() const
{
    switch (m_contact.status) {
    case ContactStatus::Pending: return "Pending";
    case ContactStatus::InQueue: return "InQueue";
    case ContactStatus::InProcess: return "InProcess";
    case ContactStatus::Handled: return "Handled";
    case ContactStatus::Abandoned: return "Abandoned";
    }
    return {};
}

QByteArray ContactView::statusDetails() const
{
    if (m_isOperative) {
        switch (m_contact.status) {
        case ContactStatus::Pending: return "Pending";
        case ContactStatus::Handled: return m_contact.isOutbound ? "Sent" : "Handled";
        case ContactStatus::Abandoned: return "Closed";
        default: return "Open";
        }
    }
    // The seed shows both oddities: the verdict of a handled call, and a waiting mail "in process".
    if (m_contact.status == ContactStatus::Handled && m_contact.channel == Channel::Phone && !m_contact.isOutbound
        && waitingDuration() <= OnTime)
        return "Handled_AOT";
    if (m_contact.status == ContactStatus::InQueue && m_contact.channel == Channel::Email)
        return "InProcess";
    return status();
}

QByteArray ContactView::subject() const
{
    if (const ChatOrder *order = m_floor.orderOf(m_contact))
        return order->title.toUtf8();
    if (m_contact.channel == Channel::Phone || !queue())
        return {};
    return subjectOf(queue()->name, m_contact.subject).toUtf8();
}

QByteArray ContactView::agentName() const
{
    return m_contact.agent < 0 ? QByteArray() : m_floor.people().at(m_contact.agent).name().toUtf8();
}

QByteArray ContactView::queueName() const
{
    return queue() ? queue()->name.toUtf8() : QByteArray();
}

QByteArray ContactView::source() const
{
    return m_floor.sourceOf(m_contact);
}

QByteArray ContactView::destination() const
{
    return m_floor.destinationOf(m_contact);
}

QByteArray ContactView::arrivalTime() const
{
    return m_contact.channel == Channel::Email ? isoSeconds(m_contact.arrival) : isoMillis(m_contact.arrival);
}

QByteArray ContactView::disconnectTime() const
{
    return m_contact.isOpen() ? QByteArray() : isoMillis(m_contact.disconnected);
}

QByteArray ContactView::connectTime() const
{
    return m_contact.connected == 0 ? QByteArray() : isoMillis(m_contact.connected);
}

qint64 ContactView::totalDuration() const
{
    return (m_contact.isOpen() ? m_floor.now() : m_contact.disconnected) - m_contact.arrival;
}

qint64 ContactView::waitingDuration() const
{
    if (m_contact.connected != 0)
        return m_contact.connected - m_contact.arrival;
    return totalDuration();
}

qint64 ContactView::handlingDuration() const
{
    if (m_contact.connected == 0)
        return -1;
    return (m_contact.isOpen() ? m_floor.now() : m_contact.disconnected) - m_contact.connected;
}

qint64 ContactView::wrapUpDuration() const
{
    if (m_contact.connected == 0 || m_contact.isOpen())
        return -1;
    if (m_contact.isWrappingUp)
        return m_floor.now() - m_contact.disconnected;
    return m_contact.wrapUpEnd == 0 ? 0 : m_contact.wrapUpEnd - m_contact.disconnected;
}

void ContactView::write(Json &json, bool hasStatistics) const
{
    json.object();
    json.text("id", id());
    json.text("contactGroupId", group());
    json.text("channel", channel());
    json.text("type", type());
    json.text("typeDetails", typeDetails());
    if (m_contact.channel == Channel::Chat)
        json.text("subtype", subtype());
    json.text("status", status());
    json.text("statusDetails", statusDetails());
    writeParties(json);
    json.text("arrivalTime", arrivalTime());
    if (!m_contact.isOpen())
        json.text("disconnectTime", disconnectTime());
    json.number("totalDuration", totalDuration());
    if (m_contact.isRecorded)
        json.flag("record", true);
    if (m_contact.hasScript)
        json.flag("script", true);
    if (const QByteArray about = subject(); !about.isEmpty())
        json.text("subject", about);
    if (hasStatistics)
        writeStatistics(json);
    if (m_contact.requiredAgent >= 0)
        writeRequiredAgent(json);
    json.endObject();
}

void ContactView::writeParties(Json &json) const
{
    json.text("source", source());
    json.text("destination", destination());
    if (m_contact.agent >= 0) {
        json.text("agentId", m_floor.agents().at(m_contact.agent).id.text());
        json.text("agentName", agentName());
    }
    if (queue()) {
        json.text("queueId", queue()->id.text());
        json.text("queueName", queueName());
    }
}

void ContactView::writeStatistics(Json &json) const
{
    if (m_contact.connected != 0)
        json.text("connectTime", connectTime());
    json.number("waitingDuration", waitingDuration());
    if (handlingDuration() >= 0)
        json.number("handlingDuration", handlingDuration());
    if (wrapUpDuration() >= 0)
        json.number("wrapUpTotalDuration", wrapUpDuration());
}

void ContactView::writeRequiredAgent(Json &json) const
{
    json.object("requiredAgent");
    json.number("type", m_contact.isOnlyPreferred ? 2 : 1);
    json.text("expirationTime", isoMillis(m_contact.requiredUntil));
    json.text("id", m_floor.agents().at(m_contact.requiredAgent).id.text());
    json.text("name", m_floor.people().at(m_contact.requiredAgent).name());
    json.endObject();
}

} // namespace demo
