// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/listenlog.h"

#include "app/demo/contents/relateddice.h"

namespace demo {

namespace {

constexpr quint64 FirstPosted = 100; // past entries of one recording are far fewer

} // namespace

QList<ListenEntry> ListenLog::of(const Simulation &floor, const Recording &recording) const
{
    return recording.pastListening(floor) + m_added.value(recording.id);
}

Guid ListenLog::add(const Recording &recording, ListenEntry entry)
{
    QList<ListenEntry> &log = m_added[recording.id];
    entry.id = relatedId(recording.id, Kind::Listening, FirstPosted + quint64(log.size()));
    ++m_addedCount;
    log.append(entry);
    return entry.id;
}

} // namespace demo
