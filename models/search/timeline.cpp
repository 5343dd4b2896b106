// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/timeline.h"

#include <algorithm>

namespace floorwalker {

namespace {

using Kind = TimelineEntry::Kind;

//! A transfer takes some milliseconds of its own.
constexpr Milliseconds shortestGap = std::chrono::seconds(1);

bool isBefore(const std::optional<Instant> &a, const std::optional<Instant> &b)
{
    return a && (!b || *a < *b);
}

TimelineEntry entryOf(const Contact &segment, int index)
{
    TimelineEntry entry{Kind::Segment, segment.arrival, segment.disconnected, index};
    if (!entry.begin)
        entry.begin = segment.connected ? segment.connected : segment.disconnected;
    if (entry.begin && entry.end)
        entry.end = std::max(*entry.begin, *entry.end);
    return entry;
}

QList<TimelineEntry> segmentsOf(const QList<Contact> &segments)
{
    QList<TimelineEntry> entries;
    for (const Contact &segment : segments)
        entries.append(entryOf(segment, int(entries.size())));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return isBefore(a.begin, b.begin); });
    return entries;
}

//! segments: by time.
QList<TimelineEntry> gapsBetween(const QList<TimelineEntry> &segments)
{
    QList<TimelineEntry> gaps;
    std::optional<Instant> latestEnd;
    for (const TimelineEntry &segment : segments) {
        if (!segment.begin)
            break;
        if (latestEnd && *segment.begin - *latestEnd >= shortestGap)
            gaps.append({Kind::Gap, latestEnd, segment.begin, segment.index});
        if (!segment.end)
            break; // whatever follows, this one may still go on
        latestEnd = std::max(latestEnd.value_or(*segment.end), *segment.end);
    }
    return gaps;
}

template<typename T>
QList<TimelineEntry> momentsOf(Kind kind, const QList<T> &list, std::optional<Instant> T::*moment)
{
    QList<TimelineEntry> entries;
    for (const T &one : list)
        entries.append({kind, one.*moment, one.*moment, int(entries.size())});
    return entries;
}

} // namespace

QList<TimelineEntry> timelineOf(const JourneyContents &contents)
{
    const QList<TimelineEntry> segments = segmentsOf(contents.segments);
    QList<TimelineEntry> entries = segments + gapsBetween(segments);
    if (contents.chat)
        entries.append({Kind::Chat, contents.chat->created, contents.chat->created, 0});
    entries += momentsOf(Kind::Email, contents.emails, &Email::created);
    entries += momentsOf(Kind::Recording, contents.recordings, &CallRecording::created);
    entries += momentsOf(Kind::ScriptResult, contents.scriptResults, &ScriptResult::modified);
    entries += momentsOf(Kind::Callback, contents.callbacks, &Callback::created);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return isBefore(a.begin, b.begin); });
    return entries;
}

} // namespace floorwalker
