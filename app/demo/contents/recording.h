// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/simulation.h"

#include <optional>

namespace demo {

struct ListenEntry {
    Guid id;
    int person = 0;
    QString description;
    QString session;
    Moment at = 0;
};

//! One owner's recording of a call. A call has one for its agent, and some have one for the queue.
struct Recording {
    enum Owner { User, Queue, OwnerCount };

    Guid id;
    Owner owner = User;
    Guid ownerId;
    QString ownerName;
    QString ownerCode; //!< extension or queue number
    Moment created = 0;

    static constexpr qint64 LongestStoring = Second; //!< from the call's end

    static QList<Recording> of(const Simulation &floor, const Contact &contact); //!< newest first
    static ContactNumber contactOf(const Simulation &floor, const Guid &id); //!< -1: none
    QString fileName(const Contact &call) const;
    QList<ListenEntry> pastListening(const Simulation &floor) const; //!< oldest first
};

} // namespace demo
