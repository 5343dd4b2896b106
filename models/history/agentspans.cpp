// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/agentspans.h"

#include <algorithm>

namespace floorwalker {

namespace {

//! A begin that was counted back from a duration moves by fractions of a second between runs.
constexpr Milliseconds jitter = std::chrono::seconds(1);

//! How long somebody kept looking from that moment on without a gap.
Instant watchedUntil(Instant from, const std::vector<Instant> &observed)
{
    for (auto it = std::upper_bound(observed.begin(), observed.end(), from);
         it != observed.end() && *it - from <= heldFor; ++it)
        from = *it;
    return from + heldFor;
}

bool continues(const AgentSpan &before, const AgentSpan &span)
{
    return before.state == span.state && before.reason == span.reason
        && span.begin - before.end <= jitter;
}

} // namespace

QList<AgentSpan> agentSpans(const QList<AgentChange> &changes, const std::vector<Instant> &observed,
                            HistoryRange range)
{
    QList<AgentSpan> spans;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const AgentChange &change = changes[i];
        Instant end = std::min(watchedUntil(std::max(change.seen, change.since), observed), range.end);
        if (i + 1 < changes.size())
            end = std::min(end, changes[i + 1].since);
        AgentSpan span{.begin = std::max(change.since, range.begin),
                       .end = end,
                       .state = change.state,
                       .reason = change.reason,
                       .isBeginAtLeast = change.isSinceAtLeast && change.since >= range.begin};
        if (span.begin >= span.end)
            continue;
        if (!spans.isEmpty() && continues(spans.last(), span))
            spans.last().end = span.end;
        else
            spans.append(span);
    }
    return spans;
}

} // namespace floorwalker
