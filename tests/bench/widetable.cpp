// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/widetable.h"

#include "models/wording/statetext.h"

namespace floorwalker::bench {

namespace {

using L = WideRow;

Column<L> countColumn(size_t number)
{
    return {"count", "Count", nullptr, CellKind::Count,
            [number](const L &row) -> CellValue { return row.counts[number]; }};
}

} // namespace

WideTable::WideTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          {"name", "Queue", nullptr, CellKind::Text, [](const L &row) -> CellValue { return row.name; }},
          {"channel", "Channel", nullptr, CellKind::Text, [](const L &row) -> CellValue { return row.channel; }},
          {"state", "State", nullptr, CellKind::State,
           [](const L &row) -> CellValue { return qint64(row.state); },
           [](const L &row) { return agentStateText(row.state); }},
          {"reason", "Reason", nullptr, CellKind::Text, [](const L &row) -> CellValue { return row.reason; }},
          {"since", "In state", nullptr, CellKind::Since,
           [](const L &row) -> CellValue { return cellValue(std::optional(row.since)); }},
          {"handled", "Handled", nullptr, CellKind::Duration,
           [](const L &row) -> CellValue { return qint64(row.handled.count()); }},
      }
{
    for (size_t number = 0; number < WideRow().counts.size(); ++number)
        m_columns.push_back(countColumn(number));
}

bool WideTable::comesBefore(int slotA, int slotB) const
{
    return inSlot(slotA).id < inSlot(slotB).id;
}

QList<WideRow> WideTable::rows(int count)
{
    constexpr std::array states{AgentState::Available, AgentState::OnContact, AgentState::WrapUp,
                                AgentState::NotReady, AgentState::Ringing};
    const QStringList channels{QStringLiteral("Phone"), QStringLiteral("Chat"), QStringLiteral("E-mail")};
    const QStringList reasons{QStringLiteral("Lunch"), QStringLiteral("Training"), QStringLiteral("Meeting"),
                              QStringLiteral("Back office")};
    QList<WideRow> rows;
    for (int i = 0; i < count; ++i) {
        WideRow row{.id = Id<struct WideTag>(QStringLiteral("%1").arg(i, 32, 16, QLatin1Char('0'))),
                    .name = QStringLiteral("Customer care %1 north").arg(i),
                    .channel = channels[i % channels.size()],
                    .reason = reasons[i % reasons.size()],
                    .state = states[size_t(i) % states.size()],
                    .since = Instant(Milliseconds(1'700'000'000'000 - qint64(i) * 37'000)),
                    .handled = Milliseconds(i * 11'000 + 5'000)};
        for (size_t number = 0; number < row.counts.size(); ++number)
            row.counts[number] = (i * 7 + int(number) * 13) % 120;
        rows.append(row);
    }
    return rows;
}

} // namespace floorwalker::bench
