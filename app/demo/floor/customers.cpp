// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/customers.h"

#include <array>

namespace demo {

namespace {

constexpr const char HouseNumber[] = "+358955500000";

quint32 scrambled(quint32 customer)
{
    quint32 x = customer * 2654435761u;
    x ^= x >> 15;
    x *= 2246822519u;
    return x ^ (x >> 13);
}

QByteArray customerEnd(const Contact &contact)
{
    const bool hasNumber = contact.channel == Channel::Phone
            || (contact.channel == Channel::Chat && (contact.variant == 1 || contact.variant == 2));
    return hasNumber ? customerPhone(contact.customer) : customerMail(contact.customer);
}

QByteArray houseEnd(const Contact &contact, const Queue *queue)
{
    const QByteArray address = queue ? queue->address : QByteArray(HouseNumber);
    // The real thing has a blank before some addresses of chats.
    const bool hasBlank = contact.channel == Channel::Chat && contact.id.low % 7 == 0;
    return hasBlank ? ' ' + address : address;
}

} // namespace

QByteArray customerPhone(quint32 customer)
{
    const quint32 hash = scrambled(customer);
    const QByteArray digits = QByteArray::number(hash % 10'000'000u).rightJustified(7, '0');
    switch (hash % 10) {
    case 0: return "+4670" + digits;
    case 1: return "+49151" + digits + '4';
    case 2: return "0" + QByteArray::number(40 + hash % 11) + digits; // national spelling
    case 3: return hash % 100 < 40 ? QByteArray("anonymous") : "+4420" + digits + '7';
    default: return "+358" + QByteArray::number(40 + hash % 11) + digits;
    }
}

QByteArray customerMail(quint32 customer)
{
    static constexpr std::array first { "mia", "leo", "sara", "jonas", "emil", "nora", "ida", "max" };
    static constexpr std::array last { "berg", "salo", "novak", "moreau", "costa", "lind", "kaya", "haas" };
    static constexpr std::array hosts { "example.com", "example.org", "example.net", "mail.example" };
    const quint32 hash = scrambled(customer);
    return QByteArray(first[hash % 8]) + '.' + last[(hash >> 3) % 8] + QByteArray::number(hash % 997) + '@'
            + hosts[(hash >> 6) % 4];
}

QByteArray sourceOf(const Contact &contact, const Queue *queue)
{
    return contact.isOutbound ? houseEnd(contact, queue) : customerEnd(contact);
}

QByteArray destinationOf(const Contact &contact, const Queue *queue)
{
    return contact.isOutbound ? customerEnd(contact) : houseEnd(contact, queue);
}

} // namespace demo
