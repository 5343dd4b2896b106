// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/history/samples.h"

#include <QHash>

namespace floorwalker {

class HistoryFile;

//! The questions history answers, for one profile, on the thread of its file. Nothing kept is an
//! empty answer; an Error is a file that could not be read.
class HistoryReading {
public:
    HistoryReading(HistoryFile &file, qint64 profile) : m_file(file), m_profile(profile) { }

    //! Of one queue, or of the sum of all when the id is empty.
    Result<QList<TrendPoint>> waiting(const QueueId &queue, HistoryRange range, Milliseconds bucket);
    Result<QHash<QueueId, QList<TrendPoint>>> waitingOfEach(HistoryRange range, Milliseconds bucket);
    Result<QList<QueueSample>> queuesAt(Instant moment);
    Result<QList<FloorSample>> floorSamples(HistoryRange range);
    Result<QList<AgentSpan>> timeline(const AgentId &agent, HistoryRange range);

private:
    template<typename Take>
    bool eachWaiting(const QueueId &queue, HistoryRange range, Take take);
    bool readChanges(qint64 agent, HistoryRange range, QList<AgentChange> &changes);

    HistoryFile &m_file;
    qint64 m_profile;
};

} // namespace floorwalker
