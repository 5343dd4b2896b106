// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contacttable.h"

#include "models/wording/statetext.h"

namespace floorwalker {

namespace {

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

} // namespace

ContactTable::ContactTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: Who the contact is from
          {"source", QT_TRANSLATE_NOOP("Columns", "From"), nullptr, CellKind::Text,
           [](const ContactLine &contact) {
               return known(contact.source.isEmpty() ? contact.subject : contact.source);
           }},
          //: How far the contact has come
          {"status", QT_TRANSLATE_NOOP("Columns", "Status"), nullptr, CellKind::Text,
           [](const ContactLine &contact) { return known(contact.statusWord); },
           [](const ContactLine &contact) { return contactStatusText(contact.status, contact.statusWord); }},
          {"queue", QT_TRANSLATE_NOOP("Columns", "Queue"), nullptr, CellKind::Text,
           [](const ContactLine &contact) { return known(contact.queueName); }},
          {"agent", QT_TRANSLATE_NOOP("Columns", "Agent"), nullptr, CellKind::Text,
           [](const ContactLine &contact) { return known(contact.agentName); }},
          {"arrival", QT_TRANSLATE_NOOP("Columns", "Arrived"), nullptr, CellKind::Moment,
           [](const ContactLine &contact) { return cellValue(contact.arrival); }},
          {"age", QT_TRANSLATE_NOOP("Columns", "Since arrival"), QT_TRANSLATE_NOOP("Columns", "Time since the contact arrived in the queue"),
           CellKind::Since, [](const ContactLine &contact) { return cellValue(contact.since); }, {}, {},
           [](const ContactLine &contact) { return contact.isSinceAtLeast; }},
      }
{
}

bool ContactTable::comesBefore(int slotA, int slotB) const
{
    const ContactLine &a = inSlot(slotA);
    const ContactLine &b = inSlot(slotB);
    const bool waitsA = a.status == ContactStatus::InQueue;
    const bool waitsB = b.status == ContactStatus::InQueue;
    if (waitsA != waitsB)
        return waitsA;
    return a.since != b.since ? a.since < b.since : a.id < b.id;
}

template class RowTable<ContactLine>;

} // namespace floorwalker
