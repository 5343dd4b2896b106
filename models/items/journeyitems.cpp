// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/journeyitems.h"

namespace floorwalker {

namespace {

constexpr Milliseconds restBeforeAsking(250);

Contact contactOf(const ContactRow &row)
{
    Contact contact;
    contact.id = ContactId(row.idText());
    contact.groupId = ContactGroupId(row.groupText());
    contact.channel = channelFromWord(row.string(ContactRow::Channel));
    contact.status = row.status();
    contact.statusWord = row.string(ContactRow::Status);
    contact.source = row.string(ContactRow::Source).trimmed();
    contact.destination = row.string(ContactRow::Destination).trimmed();
    contact.subject = row.string(ContactRow::Subject);
    contact.queueId = QueueId(row.string(ContactRow::QueueId));
    contact.queueName = row.string(ContactRow::QueueName);
    contact.agentId = AgentId(row.string(ContactRow::AgentId));
    contact.agentName = row.string(ContactRow::AgentName);
    contact.arrival = row.arrival();
    contact.connected = row.connected();
    contact.disconnected = row.disconnected();
    contact.raw.insert(QStringLiteral("type"), row.string(ContactRow::Type));
    return contact;
}

} // namespace

JourneyItems::JourneyItems(Journey &journey, Clock &clock, std::function<Instant()> serverNow, const QTimeZone &zone,
                           QObject *parent)
    : QObject(parent)
    , m_journey(journey)
    , m_clock(clock)
    , m_timeline(std::move(serverNow), clock, zone)
{
    connect(&journey, &Journey::partChanged, this, [this](JourneyPart part) {
        if (!m_isOpen)
            return; // of the one chosen before
        refreshTimeline();
        emit partChanged(part);
    });
}

void JourneyItems::choose(const ContactRow &row)
{
    const Contact contact = contactOf(row);
    if (m_contact && m_contact->id == contact.id)
        return;
    m_contact = contact;
    m_customer = customerOf(contact, row.string(ContactRow::Type));
    m_beforehand = {.segments = {contact}};
    m_isOpen = false;
    refreshTimeline();
    emit chosen();
    m_clock.after(restBeforeAsking, this, [this, customer = m_customer, choice = ++m_choice] {
        if (choice == m_choice)
            open(customer);
    });
}

void JourneyItems::chooseNone()
{
    if (!m_contact)
        return;
    ++m_choice;
    m_contact.reset();
    m_beforehand = {};
    m_isOpen = false;
    refreshTimeline();
    emit chosen();
}

const JourneyPartState &JourneyItems::state(JourneyPart part) const
{
    static const JourneyPartState asked;
    return m_isOpen ? m_journey.state(part) : asked;
}

void JourneyItems::open(const QString &customer)
{
    m_isOpen = true;
    m_journey.open(*m_contact, customer);
}

void JourneyItems::refreshTimeline()
{
    m_timeline.setContents(contents(), m_contact ? m_contact->id : ContactId());
}

} // namespace floorwalker
