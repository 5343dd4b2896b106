// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/destinationtable.h"

#include "models/wording/deliverytext.h"

namespace floorwalker {

namespace {

using L = DestinationLine;

//! So wide that a message's recipients keep their order as texts.
constexpr int placeDigits = 7;

Mark markOf(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Added: return Mark::Waiting;
    case DeliveryStatus::Processing: return Mark::UnderWay;
    case DeliveryStatus::Handled: return Mark::Good;
    case DeliveryStatus::Failed: return Mark::Bad;
    case DeliveryStatus::Unknown: break;
    }
    return Mark::Attention;
}

} // namespace

DestinationTable::DestinationTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: Who a message is sent to
          {"address", QT_TRANSLATE_NOOP("Columns", "Recipient"), nullptr, CellKind::Text,
           [](const L &line) { return CellValue(line.destination.address); }},
          //: How far a message has come with a recipient
          {"status", QT_TRANSLATE_NOOP("Columns", "Status"), nullptr, CellKind::State,
           [](const L &line) { return CellValue(line.destination.statusWord); },
           [](const L &line) { return deliveryStatusText(line.destination.status, line.destination.statusWord); }},
      }
{
}

void DestinationTable::setDestinations(const QList<Destination> &destinations)
{
    QList<L> lines;
    lines.reserve(destinations.size());
    for (const Destination &destination : destinations)
        lines.append({decltype(L::id)(QStringLiteral("%1").arg(lines.size(), placeDigits, 10, QLatin1Char('0'))), destination});
    setRows(lines);
}

bool DestinationTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    const bool hasFailedA = a.destination.status == DeliveryStatus::Failed;
    const bool hasFailedB = b.destination.status == DeliveryStatus::Failed;
    return hasFailedA != hasFailedB ? hasFailedA : a.id < b.id;
}

QVariant DestinationTable::extra(int slot, int column, int role) const
{
    if (role == MarkRole && kindOf(column) == CellKind::State)
        return int(markOf(inSlot(slot).destination.status));
    return RowTable::extra(slot, column, role);
}

template class RowTable<DestinationLine>;

} // namespace floorwalker
