// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/callrecording.h"

namespace floorwalker {

//! How often something occurs, by its kinds.
struct Tally {
    struct Line {
        QString name; //!< empty: none was given
        qint64 count = 0;

        friend bool operator==(const Line &, const Line &) = default;
    };

    QList<Line> lines; //!< the most frequent first, then by name
    qint64 others = 0; //!< of kinds that have no line
    int otherKinds = 0;

    qint64 total() const;
};

//! Two users of one name are two, and a user whose name was changed is one. Most: lines at most.
Tally listensByReviewer(const QList<ListenLogEntry> &listens, int most);
//! A reason is the same in capitals and with more space.
Tally listensByReason(const QList<ListenLogEntry> &listens, int most);

} // namespace floorwalker
