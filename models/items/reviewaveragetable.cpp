// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/reviewaveragetable.h"

#include "models/items/reviewcolumns.h"
#include "models/items/reviewmarks.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

using A = ReviewAverage;

} // namespace

ReviewAverageTable::ReviewAverageTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: A week of the calendar, as in "2026-W22"
          {.id = "week", .title = QT_TRANSLATE_NOOP("Columns", "Week"),
           .hint = QT_TRANSLATE_NOOP("Columns", "ISO week of the call's business day; of the review, where the call's time is unknown"),
           .kind = CellKind::Text, .value = [](const A &row) { return knownText(isoWeekText(row.week)); }},
          {.id = "agentName", .title = QT_TRANSLATE_NOOP("Columns", "Agent"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const A &row) { return knownText(row.agentName); },
           .text = [](const A &row) { return agentText(row.agentName); }},
          //: How many reviews an average is made of
          {.id = "reviews", .title = QT_TRANSLATE_NOOP("Columns", "Reviews"), .hint = QT_TRANSLATE_NOOP("Columns", "Complete ones"),
           .kind = CellKind::Count, .value = [](const A &row) -> CellValue { return row.reviews; }},
          shareColumn("averagePercent", QT_TRANSLATE_NOOP("Columns", "Average"),
                      QT_TRANSLATE_NOOP("Columns", "All points of these reviews over all points possible in them"), &A::score),
          {.id = "points", .title = QT_TRANSLATE_NOOP("Columns", "Points"), .hint = nullptr, .kind = CellKind::Count,
           .value = [](const A &row) -> CellValue { return row.score.numerator; }},
          {.id = "possible", .title = QT_TRANSLATE_NOOP("Columns", "Of"), .hint = QT_TRANSLATE_NOOP("Columns", "Points possible"),
           .kind = CellKind::Count, .value = [](const A &row) -> CellValue { return row.score.denominator; }},
          {.id = "agentId", .title = QT_TRANSLATE_NOOP("Columns", "Agent id"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const A &row) { return knownText(row.agent.text()); }, .isUsual = false},
      }
{
}

bool ReviewAverageTable::comesBefore(int slotA, int slotB) const
{
    const A &a = inSlot(slotA);
    const A &b = inSlot(slotB);
    if (a.week != b.week)
        return a.week > b.week;
    if (a.agentName.isEmpty() != b.agentName.isEmpty())
        return b.agentName.isEmpty();
    if (const int order = QString::localeAwareCompare(a.agentName, b.agentName); order != 0)
        return order < 0;
    return a.id < b.id;
}

template class RowTable<ReviewAverage>;

} // namespace floorwalker
