// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/records.h"

namespace demo {

//! How big the centre is and how it runs.
struct FloorPlan {
    quint64 seed = 1;
    double speed = 1; //!< how fast things happen; the times they happen at are true
    int agents = 60;
    int queues = 12;
    double historyDays = 2;
    int contactsPerDay = 0; //!< 0: fifty for each agent

    int usualContactsPerDay() const { return contactsPerDay > 0 ? contactsPerDay : 50 * agents; }
};

//! Who and what there is: follows from the plan alone.
struct Roster {
    QList<Queue> queues;
    QList<Agent> agents;
    QList<Person> people;

    static Roster of(const FloorPlan &plan);
};

} // namespace demo
