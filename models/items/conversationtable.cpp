// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/conversationtable.h"

#include "models/items/callbacktable.h"
#include "models/items/conversationwords.h"

namespace floorwalker {

namespace {

using L = ConversationLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

QString lastMessageText(const L &line)
{
    if (line.lastMessage.isEmpty())
        return enDash;
    //: The last message of a conversation, which this side wrote
    return line.isLastOurs ? ConversationTable::tr("Us: %1").arg(line.lastMessage) : line.lastMessage;
}

} // namespace

//! A conversation tells neither whom it is with nor what was said: its last message does.
ConversationLine conversationLineOf(const RecentConversation &recent)
{
    const Conversation &conversation = recent.conversation;
    const ConversationMessage &last = recent.lastMessage;
    const QString &identity = last.channelIdentity.identity;
    return {.id = conversation.id,
            .app = conversation.app,
            .contactId = conversation.contact,
            .contact = identity.isEmpty() ? conversation.contact.text() : identity,
            .channel = conversation.activeChannel.isEmpty() ? last.channelIdentity.channel : conversation.activeChannel,
            .identity = identity,
            .lastMessage = inOneLine(last.content),
            .isLastOurs = last.isToContact(),
            .lastStatus = last.status,
            .lastAt = last.acceptTime ? last.acceptTime : conversation.lastReceived,
            .isActive = conversation.isActive,
            .raw = conversation.raw};
}

QString conversationStateText(const std::optional<bool> &isActive)
{
    return !isActive ? ConversationTable::tr("Unknown")
        //: Of a conversation: it goes on
        : *isActive ? ConversationTable::tr("Active")
                    //: Of a conversation: nothing follows in it
                    : ConversationTable::tr("Stopped");
}

ConversationTable::ConversationTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: Whom a conversation is with
          {"contact", QT_TRANSLATE_NOOP("Columns", "Contact"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.contact); }},
          {"activeChannel", QT_TRANSLATE_NOOP("Columns", "Channel"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.channel); },
           [](const L &line) { return line.channel.isEmpty() ? enDash : conversationChannelText(line.channel); }},
          //: What was said last in a conversation
          {"lastMessage", QT_TRANSLATE_NOOP("Columns", "Last message"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.lastMessage); }, lastMessageText},
          //: When something was said last in a conversation
          {"lastTime", QT_TRANSLATE_NOOP("Columns", "When"), nullptr, CellKind::Moment,
           [](const L &line) { return cellValue(line.lastAt); },
           [zone](const L &line) { return line.lastAt ? momentText(*line.lastAt, zone) : enDash; }},
          //: Whether a conversation goes on
          {"active", QT_TRANSLATE_NOOP("Columns", "State"), nullptr, CellKind::State,
           [](const L &line) { return cellValue(std::optional<qint64>(line.isActive.value_or(false))); },
           [](const L &line) { return conversationStateText(line.isActive); }, {}, {},
           [](const L &line) { return line.isActive ? ExportValue(*line.isActive) : ExportValue(); }},
          //: How the delivery of the last message stands
          {.id = "lastStatus", .title = QT_TRANSLATE_NOOP("Columns", "Last delivery"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.lastStatus); },
           .text = [](const L &line) { return line.lastStatus.isEmpty() ? enDash : messageStatusText(line.lastStatus); },
           .severity = [](const L &line, Instant) { return markOfStatus(line.lastStatus) == Mark::Bad ? Severity::Warning : Severity::None; },
           .isUsual = false},
          //: The address of a contact on a channel
          {.id = "identity", .title = QT_TRANSLATE_NOOP("Columns", "Identity"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.identity); }, .isUsual = false},
          {.id = "id", .title = QT_TRANSLATE_NOOP("Columns", "Id"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.id.text()); }, .isUsual = false},
      }
{
}

QVariant ConversationTable::extra(int slot, int column, int role) const
{
    if (role != MarkRole || kindOf(column) != CellKind::State)
        return RowTable::extra(slot, column, role);
    return int(inSlot(slot).isActive.value_or(false) ? Mark::Good : Mark::Off);
}

bool ConversationTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    return a.lastAt != b.lastAt ? a.lastAt > b.lastAt : a.id < b.id;
}

template class RowTable<ConversationLine>;

} // namespace floorwalker
