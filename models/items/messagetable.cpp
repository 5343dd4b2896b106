// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/messagetable.h"

#include "models/items/callbacktable.h"
#include "models/wording/deliverytext.h"

namespace floorwalker {

namespace {

using L = MessageLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

Mark markOf(MessageStage stage)
{
    switch (stage) {
    case MessageStage::Ahead:
    case MessageStage::Waiting: return Mark::Waiting;
    case MessageStage::UnderWay: return Mark::UnderWay;
    case MessageStage::Handled: return Mark::Good;
    case MessageStage::Failed: return Mark::Bad;
    case MessageStage::Unknown: break;
    }
    return Mark::Attention;
}

//! What a person looks for first.
int rank(MessageStage stage)
{
    switch (stage) {
    case MessageStage::UnderWay: return 0;
    case MessageStage::Waiting: return 1;
    case MessageStage::Ahead: return 2;
    case MessageStage::Unknown: return 3;
    case MessageStage::Failed:
    case MessageStage::Handled: break;
    }
    return 4;
}

qint64 momentOf(const L &line)
{
    const auto moment = sendMoment(line.message);
    return moment ? moment->time_since_epoch().count() : 0;
}

Column<L> count(const char *id, const char *title, const char *hint, DeliveryStatus status)
{
    return {id, title, hint, CellKind::Count, [status](const L &line) { return cellValue(std::optional(line.counts.of(status))); }};
}

} // namespace

std::optional<Instant> sendMoment(const Message &message)
{
    return message.sendTime ? message.sendTime : message.created;
}

MessageTable::MessageTable(ServerNow serverNow, const Clock &clock, QTimeZone zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: How far a message has come
          {"stage", QT_TRANSLATE_NOOP("Columns", "Stage"), nullptr, CellKind::State,
           [](const L &line) { return cellValue(std::optional<qint64>(rank(line.stage))); },
           [](const L &line) { return messageStageText(line.stage); }, {}, {},
           [](const L &line) { return ExportValue(messageStageText(line.stage)); }},
          //: When a message is sent
          {"sendTime", QT_TRANSLATE_NOOP("Columns", "Send time"), QT_TRANSLATE_NOOP("Columns", "When it is sent; one without a time of its own as soon as it is there"), CellKind::Moment,
           [](const L &line) { return cellValue(sendMoment(line.message)); },
           [zone](const L &line) {
               const auto moment = sendMoment(line.message);
               return moment ? momentText(*moment, zone) : enDash;
           }},
          //: How the delivery to all recipients stands, as a bar
          {"delivery", QT_TRANSLATE_NOOP("Columns", "Delivery"), QT_TRANSLATE_NOOP("Columns", "Recipients by status: handled, failed, processing, not begun"), CellKind::Shares,
           [](const L &line) { return cellValue(std::optional(line.counts.of(DeliveryStatus::Handled))); },
           [](const L &line) { return deliveryText(line.counts); }, {}, {},
           [](const L &line) { return ExportValue(deliveryText(line.counts)); }},
          {"recipients", QT_TRANSLATE_NOOP("Columns", "Recipients"), nullptr, CellKind::Count,
           [](const L &line) { return cellValue(std::optional(line.counts.all())); }},
          //: Recipients a message reached
          count("handled", QT_TRANSLATE_NOOP("Columns", "Handled"), nullptr, DeliveryStatus::Handled),
          //: Recipients a message did not reach
          count("failed", QT_TRANSLATE_NOOP("Columns", "Failed"), nullptr, DeliveryStatus::Failed),
          //: The text of a message
          {"message", QT_TRANSLATE_NOOP("Columns", "Message"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.message.text.simplified()); },
           [](const L &line) { return messageText(line.message); }},
          //: A campaign's name, as it was given here
          {"campaign", QT_TRANSLATE_NOOP("Columns", "Campaign"), QT_TRANSLATE_NOOP("Columns", "Its name, where it was sent from this computer"), CellKind::Text,
           [](const L &line) { return known(line.campaign); }},
          count("processing", QT_TRANSLATE_NOOP("Columns", "Processing"), nullptr, DeliveryStatus::Processing),
          //: Recipients a message was not sent to yet
          count("added", QT_TRANSLATE_NOOP("Columns", "Added"), nullptr, DeliveryStatus::Added),
          //: The address a message comes from
          {"source", QT_TRANSLATE_NOOP("Columns", "Source"), QT_TRANSLATE_NOOP("Columns", "The address of the chat queue it comes from"), CellKind::Text,
           [](const L &line) { return known(line.message.source); }},
          //: Of a message: SMS, WhatsApp
          {"subType", QT_TRANSLATE_NOOP("Columns", "Subtype"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.message.subtype); }},
          {"maxRetryCount", QT_TRANSLATE_NOOP("Columns", "Retries"), QT_TRANSLATE_NOOP("Columns", "How often a recipient is tried again at most"), CellKind::Count,
           [](const L &line) { return cellValue(line.message.maxRetries); }},
          {"retryDelay", QT_TRANSLATE_NOOP("Columns", "Retry delay"), QT_TRANSLATE_NOOP("Columns", "Time between two tries"), CellKind::Duration,
           [](const L &line) {
               return cellValue(line.message.retryDelay ? std::optional(*line.message.retryDelay * 1000) : std::nullopt);
           }},
          //: When the message was made
          {"creationTime", QT_TRANSLATE_NOOP("Columns", "Created"), nullptr, CellKind::Moment,
           [](const L &line) { return cellValue(line.message.created); },
           [zone](const L &line) { return line.message.created ? momentText(*line.message.created, zone) : enDash; }},
      }
{
}

QVariant MessageTable::extra(int slot, int column, int role) const
{
    const L &line = inSlot(slot);
    if (role == MarkRole && kindOf(column) == CellKind::State)
        return int(markOf(line.stage));
    if (role != SharesRole || kindOf(column) != CellKind::Shares)
        return RowTable::extra(slot, column, role);
    QList<qint64> shares(int(Mark::Off) + 1);
    const auto put = [&](Mark mark, DeliveryStatus status) { shares[int(mark)] = line.counts.of(status); };
    put(Mark::Waiting, DeliveryStatus::Added);
    put(Mark::UnderWay, DeliveryStatus::Processing);
    put(Mark::Good, DeliveryStatus::Handled);
    put(Mark::Bad, DeliveryStatus::Failed);
    put(Mark::Attention, DeliveryStatus::Unknown);
    return QVariant::fromValue(shares);
}

bool MessageTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    if (rank(a.stage) != rank(b.stage))
        return rank(a.stage) < rank(b.stage);
    if (momentOf(a) != momentOf(b))
        return rank(a.stage) < rank(MessageStage::Handled) ? momentOf(a) < momentOf(b) : momentOf(a) > momentOf(b);
    return a.id < b.id;
}

bool MessageTable::admits(int slot) const
{
    return m_stages.isEmpty() || m_stages.contains(inSlot(slot).stage);
}

void MessageTable::setStages(const QList<MessageStage> &stages)
{
    if (m_stages == stages)
        return;
    m_stages = stages;
    refilter();
}

template class RowTable<MessageLine>;

} // namespace floorwalker
