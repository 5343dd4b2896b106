// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/conversationcontacttable.h"

#include "models/items/conversationwords.h"

namespace floorwalker {

namespace {

using L = ConversationContactLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

QString identitiesText(const L &line)
{
    QStringList texts;
    for (const ChannelIdentity &identity : line.contact.identities)
        texts << identityText(identity);
    return texts.join(QStringLiteral(", "));
}

QString priorityText(const L &line)
{
    QStringList texts;
    for (const QString &channel : line.contact.channelPriority)
        texts << conversationChannelText(channel);
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString identityText(const ChannelIdentity &identity)
{
    //: An address on a channel, as in "WhatsApp 358401234567"
    return ConversationContactTable::tr("%1 %2").arg(conversationChannelText(identity.channel), identity.identity);
}

QString contactNameText(const ConversationContact &contact)
{
    if (!contact.displayName.isEmpty())
        return contact.displayName;
    return contact.identities.isEmpty() ? contact.id.text() : contact.identities.constFirst().identity;
}

ConversationContactTable::ConversationContactTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: The name of a contact
          {"displayName", QT_TRANSLATE_NOOP("Columns", "Name"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.contact.displayName); }},
          {"channelIdentities", QT_TRANSLATE_NOOP("Columns", "Identities"), QT_TRANSLATE_NOOP("Columns", "Who the contact is on each channel"), CellKind::Text,
           [](const L &line) { return known(identitiesText(line)); }},
          {"channelPriority", QT_TRANSLATE_NOOP("Columns", "Priority"), QT_TRANSLATE_NOOP("Columns", "The channel that is tried first, then the next"), CellKind::Text,
           [](const L &line) { return known(priorityText(line)); }},
          {"email", QT_TRANSLATE_NOOP("Columns", "E-mail"), nullptr, CellKind::Text, [](const L &line) { return known(line.contact.email); }},
          //: What another system calls a contact
          {.id = "externalId", .title = QT_TRANSLATE_NOOP("Columns", "External id"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.contact.externalId); }, .isUsual = false},
          {"language", QT_TRANSLATE_NOOP("Columns", "Language"), nullptr, CellKind::Text,
           [](const L &line) { return line.contact.language == u"UNSPECIFIED" ? CellValue() : known(line.contact.language); }},
          {.id = "id", .title = QT_TRANSLATE_NOOP("Columns", "Id"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.id.text()); }, .isUsual = false},
      }
{
}

void ConversationContactTable::setContacts(const QList<ConversationContact> &contacts)
{
    QList<L> lines;
    lines.reserve(contacts.size());
    for (const ConversationContact &contact : contacts)
        lines.append({contact.id, contact});
    setRows(lines);
}

//! Those without a name come last.
bool ConversationContactTable::comesBefore(int slotA, int slotB) const
{
    const ConversationContact &a = inSlot(slotA).contact;
    const ConversationContact &b = inSlot(slotB).contact;
    if (a.displayName.isEmpty() != b.displayName.isEmpty())
        return b.displayName.isEmpty();
    const int order = a.displayName.localeAwareCompare(b.displayName);
    return order != 0 ? order < 0 : a.id < b.id;
}

template class RowTable<ConversationContactLine>;

} // namespace floorwalker
