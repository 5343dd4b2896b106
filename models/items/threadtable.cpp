// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/threadtable.h"

#include "models/items/callbacktable.h"
#include "models/items/conversationwords.h"

namespace floorwalker {

namespace {

using L = ThreadLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

QString kindText(MessageContent::Kind kind)
{
    using Kind = MessageContent::Kind;
    switch (kind) {
    case Kind::Text: return {};
    //: What a message is: a picture, a film, a file
    case Kind::Media:
    case Kind::MediaCard: return ThreadTable::tr("Media");
    //: What a message is: a picture with words and buttons
    case Kind::Card: return ThreadTable::tr("Card");
    //: What a message is: several cards side by side
    case Kind::Carousel: return ThreadTable::tr("Carousel");
    //: What a message is: a text with answers to choose from
    case Kind::Choice: return ThreadTable::tr("Choice");
    //: What a message is: a list of things to choose from
    case Kind::List: return ThreadTable::tr("List");
    //: What a message is: a place on the map
    case Kind::Location: return ThreadTable::tr("Location");
    //: What a message is: a text made beforehand
    case Kind::Template: return ThreadTable::tr("Template");
    //: What a message is: somebody's numbers and addresses
    case Kind::ContactInfo: return ThreadTable::tr("Contact card");
    //: What a message is: the contact has tapped one of the answers
    case Kind::ChoiceResponse: return ThreadTable::tr("Choice made");
    //: What a message is: something the channel could not carry as it was
    case Kind::Fallback: return ThreadTable::tr("Not carried by the channel");
    //: What a message is: products the contact wants
    case Kind::ProductResponse: return ThreadTable::tr("Products chosen");
    //: What a message is: something only this channel knows
    case Kind::ChannelSpecific: return ThreadTable::tr("Of this channel only");
    //: What a message is: nobody knows
    case Kind::Unknown: return ThreadTable::tr("Unknown kind");
    }
    Q_UNREACHABLE();
}

QString choiceText(const MessageChoice &choice)
{
    QStringList parts{choice.title, choice.kind == MessageChoice::Kind::Call ? choice.phoneNumber : choice.url};
    parts.removeAll(QString());
    parts.removeDuplicates();
    if (parts.isEmpty())
        parts << choice.postbackData;
    return parts.join(QStringLiteral(" \u2013 "));
}

QStringList choiceTexts(const MessageContent &content)
{
    QStringList texts;
    const auto add = [&texts](const QList<MessageChoice> &choices) {
        for (const MessageChoice &choice : choices)
            texts << choiceText(choice);
    };
    for (const MessageCard &card : content.cards)
        add(card.choices);
    add(content.choices);
    return texts;
}

//! The code in words; what the channel says of it, where that is more.
QString reasonText(const DeliveryReason &reason)
{
    QStringList parts{failureText(reason.code), reason.description, reason.channelCode};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" \u2013 "));
}

QStringList notesOf(const ConversationMessage &message)
{
    QStringList notes;
    if (!message.content.agentName.isEmpty())
        //: Whom the contact sees as the writer of a message
        notes << ThreadTable::tr("as %1").arg(message.content.agentName);
    if (message.isInjected.value_or(false))
        //: Of a message: somebody put it into the thread, it was never sent
        notes << ThreadTable::tr("written in");
    return notes;
}

} // namespace

ThreadLine threadLineOf(const ConversationMessage &message)
{
    return {.id = message.id,
            .isOurs = message.isToContact(),
            .direction = message.direction,
            .channel = message.channelIdentity.channel,
            .identity = message.channelIdentity.identity,
            .status = message.status,
            .at = message.acceptTime,
            .kind = kindText(message.content.kind),
            .text = linesOf(message.content).join(u'\n'),
            .choices = choiceTexts(message.content),
            .reason = reasonText(message.reason),
            .notes = notesOf(message),
            .raw = message.raw};
}

QString ThreadLine::spoken() const
{
    //: Who wrote a message of a conversation: this side
    QStringList parts{isOurs ? ThreadTable::tr("From us") : ThreadTable::tr("From the contact"), kind, text};
    if (!choices.isEmpty())
        //: What can be tapped in a message
        parts << ThreadTable::tr("choices: %1").arg(choices.join(QStringLiteral(", ")));
    parts << statusSentence(*this);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString statusSentence(const ThreadLine &line)
{
    const QString status = messageStatusText(line.status);
    //: How the delivery of a message stands, and why
    return line.reason.isEmpty() ? status : ThreadTable::tr("%1: %2").arg(status, line.reason);
}

ThreadTable::ThreadTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_zone(zone)
    , m_columns{
          //: A message, with who wrote it
          {.id = "message", .title = QT_TRANSLATE_NOOP("Columns", "Message"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.text.simplified()); },
           .text = [](const L &line) { return line.spoken(); },
           .raw = [](const L &line) { return ExportValue(line.text); }},
          //: When a message was taken by the server
          {"acceptTime", QT_TRANSLATE_NOOP("Columns", "Time"), nullptr, CellKind::Moment,
           [](const L &line) { return cellValue(line.at); },
           [zone](const L &line) { return line.at ? momentText(*line.at, zone) : enDash; }},
          //: Whether a message went to the contact or came from it
          {"direction", QT_TRANSLATE_NOOP("Columns", "Direction"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.direction); },
           [](const L &line) { return directionText(line.direction); }},
          {"channel", QT_TRANSLATE_NOOP("Columns", "Channel"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.channel); }, [](const L &line) { return conversationChannelText(line.channel); }},
          //: The address of a contact on a channel
          {"identity", QT_TRANSLATE_NOOP("Columns", "Identity"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.identity); }},
          //: Of a message: text, card, template
          {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.kind); }},
          //: How the delivery of a message stands
          {"status", QT_TRANSLATE_NOOP("Columns", "Delivery"), nullptr, CellKind::State,
           [](const L &line) { return known(line.status); },
           [](const L &line) { return statusSentence(line); }},
          //: Why a message failed
          {"reason", QT_TRANSLATE_NOOP("Columns", "Reason"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.reason); }},
      }
{
}

QVariant ThreadTable::extra(int slot, int column, int role) const
{
    return role == MarkRole && kindOf(column) == CellKind::State ? QVariant(int(markOfStatus(inSlot(slot).status))) : RowTable::extra(slot, column, role);
}

//! Ids are made in the order of time, for messages of the same moment.
bool ThreadTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    return a.at != b.at ? a.at < b.at : a.id < b.id;
}

template class RowTable<ThreadLine>;

} // namespace floorwalker
