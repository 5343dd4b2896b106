// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/chattable.h"

#include "models/items/contentcolumns.h"

namespace floorwalker {

ChatTable::ChatTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          momentColumn("dateCreated", QT_TRANSLATE_NOOP("Columns", "Created"), &Chat::created, zone),
          textColumn("originator", QT_TRANSLATE_NOOP("Columns", "From"), &Chat::originator),
          textColumn("destination", QT_TRANSLATE_NOOP("Columns", "To"), &Chat::destination),
          //: What a chat is about
          textColumn("title", QT_TRANSLATE_NOOP("Columns", "Title"), &Chat::title),
          textColumn("channelSubType", QT_TRANSLATE_NOOP("Columns", "Subtype"), &Chat::subtype),
          queueColumn<Chat>(QT_TRANSLATE_NOOP("Columns", "Queue")),
          textColumn("agentName", QT_TRANSLATE_NOOP("Columns", "Agent"), &Chat::agentName),
          statusColumn<Chat>(QT_TRANSLATE_NOOP("Columns", "Status")),
          textColumn("channelType", QT_TRANSLATE_NOOP("Columns", "Channel"), &Chat::channelType, false),
          textColumn("type", QT_TRANSLATE_NOOP("Columns", "Type"), &Chat::type, false),
          textColumn("typeDetails", QT_TRANSLATE_NOOP("Columns", "Type details"), &Chat::typeDetails, false),
          textColumn("statusDetails", QT_TRANSLATE_NOOP("Columns", "Status details"), &Chat::statusDetails, false),
          idColumn("agentId", QT_TRANSLATE_NOOP("Columns", "Agent id"), &Chat::agentId),
          idColumn("id", QT_TRANSLATE_NOOP("Columns", "Chat id"), &Chat::id),
      }
{
}

bool ChatTable::comesBefore(int slotA, int slotB) const
{
    return isNewer(inSlot(slotA).created, inSlot(slotB).created);
}

template class RowTable<Chat>;

} // namespace floorwalker
