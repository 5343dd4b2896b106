// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QList>
#include <QString>

#include <optional>

namespace floorwalker {

//! What makes one object of the server the one we sent. identity never changes at the server;
//! details are compared where the write said something about them.
struct Likeness {
    QString identity;
    QList<std::optional<QString>> details; //!< in an order of the kind's own

    bool matches(const Likeness &listed) const;
    friend bool operator==(const Likeness &, const Likeness &) = default;
};

//! One object in a list of the server.
struct Listed {
    QString id;
    Likeness likeness;
    std::optional<Instant> created; //!< by the server
    bool isAltered = false; //!< somebody worked on it: its details may no longer be what was sent
};

//! A list as the server gave it, whole as far as one can see.
struct Listing {
    QList<Listed> objects;
    Instant begun; //!< when it was asked for, by the server's clock
    bool isComplete = false; //!< unfiltered and not cut by a limit
    std::optional<Instant> wholeSince{}; //!< what is not complete lacks nothing that was made after this
    QString next{}; //!< where it goes on, for WriteKind::more(); empty: nowhere
};

} // namespace floorwalker
