// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/timelinetable.h"

#include "models/items/journeywords.h"

namespace floorwalker {

QString TimelineLine::spoken() const
{
    QStringList parts{time, what};
    parts += about;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

TimelineTable::TimelineTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_zone(zone)
    , m_columns{
          {"entry", QT_TRANSLATE_NOOP("Columns", "What happened"), nullptr, CellKind::Text,
           [](const TimelineLine &line) -> CellValue { return line.spoken(); }},
      }
{
}

void TimelineTable::setContents(const JourneyContents &contents, const ContactId &chosen)
{
    setRows(timelineLines(contents, chosen, m_zone));
}

std::optional<TimelineTable::Extent> TimelineTable::extent() const
{
    std::optional<Extent> extent;
    for (int row = 0; row < rowCount(); ++row) {
        const TimelineLine &line = rowAt(row);
        if (line.kind != TimelineEntry::Kind::Segment || !line.begin)
            continue;
        const Instant end = line.isOpen ? serverNow() : line.end.value_or(*line.begin);
        extent = extent ? Extent{std::min(extent->begin, *line.begin), std::max(extent->end, end)} : Extent{*line.begin, end};
    }
    return extent;
}

template class RowTable<TimelineLine>;

} // namespace floorwalker
