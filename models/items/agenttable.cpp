// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/agenttable.h"

#include "models/wording/statetext.h"

namespace floorwalker {

namespace {

using L = AgentLine;

//! The order of the groups on screen.
int groupOf(AgentState state)
{
    switch (state) {
    case AgentState::Ringing: return 0;
    case AgentState::OnContact: return 1;
    case AgentState::WrapUp: return 2;
    case AgentState::Available: return 3;
    case AgentState::NotReady: return 4;
    case AgentState::Unknown: return 5;
    case AgentState::SignedOut: return 6;
    }
    Q_UNREACHABLE();
}

} // namespace

AgentTable::AgentTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          {"name", QT_TRANSLATE_NOOP("Columns", "Agent"), nullptr, CellKind::Text,
           [](const L &line) -> CellValue { return line.name; }},
          //: What an agent does now
          {"state", QT_TRANSLATE_NOOP("Columns", "State"), nullptr, CellKind::State,
           [](const L &line) -> CellValue { return qint64(line.state); },
           [](const L &line) { return agentStateText(line.state, line.stateWord); }},
          {"reason", QT_TRANSLATE_NOOP("Columns", "Reason"), nullptr, CellKind::Text,
           [](const L &line) -> CellValue {
               return line.reason.isEmpty() ? CellValue() : CellValue(line.reason);
           }},
          //: For how long an agent has been in the state
          {"stateSince", QT_TRANSLATE_NOOP("Columns", "In state"), QT_TRANSLATE_NOOP("Columns", "Time in the present state"), CellKind::Since,
           [](const L &line) { return cellValue(line.stateSince); }, {}, {},
           [](const L &line) { return line.isSinceAtLeast; }},
          {"queues", QT_TRANSLATE_NOOP("Columns", "Queues served"), nullptr, CellKind::Text,
           [](const L &line) -> CellValue {
               return line.hasQueues ? CellValue(queuesText(line)) : CellValue();
           }},
      }
{
}

QString AgentTable::queuesText(const AgentLine &line)
{
    QStringList names;
    for (const auto &queue : line.queues) {
        if (queue.isServing)
            names << (queue.name.isEmpty() ? queue.id.text() : queue.name);
    }
    names.sort(Qt::CaseInsensitive);
    return names.join(QStringLiteral(", "));
}

bool AgentTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    if (groupOf(a.state) != groupOf(b.state))
        return groupOf(a.state) < groupOf(b.state);
    const Instant sinceA = a.stateSince.value_or(Instant::max());
    const Instant sinceB = b.stateSince.value_or(Instant::max());
    return sinceA != sinceB ? sinceA < sinceB : a.id < b.id;
}

template class RowTable<AgentLine>;

} // namespace floorwalker
