// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/contents/recording.h"

namespace demo {

//! Who listened to recordings: some did in the past, the rest was posted.
class ListenLog {
public:
    QList<ListenEntry> of(const Simulation &floor, const Recording &recording) const; //!< oldest first
    Guid add(const Recording &recording, ListenEntry entry); //!< gives it its id
    int added() const { return m_addedCount; }

private:
    QHash<Guid, QList<ListenEntry>> m_added;
    int m_addedCount = 0;
};

} // namespace demo
