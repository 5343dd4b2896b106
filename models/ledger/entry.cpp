// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/entry.h"

#include <array>
#include <utility>

namespace floorwalker {

namespace {

constexpr std::array names{
    std::pair{EntryState::Planned, u"planned"}, std::pair{EntryState::Sent, u"sent"},
    std::pair{EntryState::Arrived, u"arrived"}, std::pair{EntryState::Refused, u"refused"},
    std::pair{EntryState::Unknown, u"unknown"}, std::pair{EntryState::Dropped, u"dropped"},
};

} // namespace

QString name(EntryState state)
{
    for (const auto &[known, word] : names) {
        if (known == state)
            return QStringView(word).toString();
    }
    return {};
}

std::optional<EntryState> entryStateFromName(QStringView name)
{
    for (const auto &[state, word] : names) {
        if (name == QStringView(word))
            return state;
    }
    return std::nullopt;
}

void BatchCounts::add(EntryState state, int many)
{
    switch (state) {
    case EntryState::Planned: planned += many; break;
    case EntryState::Sent: sent += many; break;
    case EntryState::Arrived: arrived += many; break;
    case EntryState::Refused: refused += many; break;
    case EntryState::Unknown: unknown += many; break;
    case EntryState::Dropped: dropped += many; break;
    }
}

BatchCounts count(const QList<Entry> &entries)
{
    BatchCounts counts;
    for (const Entry &entry : entries)
        counts.add(entry.state);
    return counts;
}

} // namespace floorwalker
