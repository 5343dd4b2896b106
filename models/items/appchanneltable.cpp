// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/appchanneltable.h"

#include "models/items/conversationwords.h"

namespace floorwalker {

namespace {

using L = AppChannelLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

//! What a person looks for first.
int rank(const QString &state)
{
    switch (markOfChannelState(state)) {
    case Mark::Bad: return 0;
    case Mark::Good: return 2;
    default: return 1;
    }
}

} // namespace

AppChannelTable::AppChannelTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          {"channel", QT_TRANSLATE_NOOP("Columns", "Channel"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.channel.channel); },
           [](const L &line) { return conversationChannelText(line.channel.channel); }},
          //: How a channel of an app is
          {"state", QT_TRANSLATE_NOOP("Columns", "State"), nullptr, CellKind::State,
           [](const L &line) { return cellValue(std::optional<qint64>(rank(line.channel.state))); },
           [](const L &line) { return line.channel.state.isEmpty() ? enDash : channelStateText(line.channel.state); }, {}, {},
           [](const L &line) { return ExportValue(line.channel.state); }},
          //: Why a channel is as it is
          {"description", QT_TRANSLATE_NOOP("Columns", "Description"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.channel.stateDescription); }},
          //: The sender of a channel, as the channel itself names it
          {"channelKnownId", QT_TRANSLATE_NOOP("Columns", "Sender"), QT_TRANSLATE_NOOP("Columns", "What the channel itself calls the sender: a number, a page"), CellKind::Text,
           [](const L &line) { return known(line.channel.knownId); }},
      }
{
}

void AppChannelTable::setChannels(const QList<AppChannel> &channels)
{
    QList<L> lines;
    QHash<QString, int> seen;
    for (const AppChannel &channel : channels)
        lines.append({decltype(L::id)(channel.channel + u' ' + QString::number(seen[channel.channel]++)), channel});
    setRows(lines);
}

QVariant AppChannelTable::extra(int slot, int column, int role) const
{
    if (role != MarkRole || kindOf(column) != CellKind::State)
        return RowTable::extra(slot, column, role);
    return int(markOfChannelState(inSlot(slot).channel.state));
}

bool AppChannelTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    return rank(a.channel.state) != rank(b.channel.state) ? rank(a.channel.state) < rank(b.channel.state) : a.id < b.id;
}

template class RowTable<AppChannelLine>;

} // namespace floorwalker
