// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/entry.h"
#include "models/ledger/likeness.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace floorwalker {

//! The clocks of a server's parts may differ by so much.
inline constexpr Milliseconds serverClockSlack = std::chrono::seconds(5);

//! An open entry with what is needed to judge it.
struct OpenWrite {
    EntryId id = 0;
    int attempt = 0;
    Likeness likeness;
    Instant sent; //!< by the server's clock
    Milliseconds deadline{0};
    qint64 reading = 0; //!< later readings have higher numbers
    std::shared_ptr<const QSet<QString>> before; //!< the ids the server listed before the attempt
};

enum class Finding {
    Arrived,
    Absent, //!< proven: may be sent again
    TooEarly, //!< the server may still be at it: ask later
    Unproven //!< neither can be proven: a person decides
};

struct Judgement {
    EntryId id = 0;
    int attempt = 0;
    Finding finding = Finding::Unproven;
    QString serverId; //!< when arrived
    QString reason; //!< when unproven, as a key of models/wording: "empty list"

    friend bool operator==(const Judgement &, const Judgement &) = default;
};

//! The ids that other entries of the kind have arrived as, and when those were sent.
using Taken = QHash<QString, Instant>;

//! When is a write absent? (design.md) Arrived: the server shows an object that was not there before
//! the attempt, belongs to no other entry and matches all we sent. Absent: a complete list, begun
//! after deadline and listing lag, shows an older object we know and none that is new and matches.
//! Anything else is unproven. Alike writes are counted: n new objects settle n of them.
QList<Judgement> judge(const QList<OpenWrite> &writes, const Listing &listing,
                     const Taken &taken, Milliseconds listingLag);

//! The id of the one listed object that a write can have become, however somebody worked on it since;
//! empty when there is none or several. No proof: for when a person says that it is there.
QString onlyCandidate(const OpenWrite &write, const Listing &listing, const Taken &taken);

} // namespace floorwalker
