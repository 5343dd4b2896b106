// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/pastwaiting.h"

namespace demo {

namespace {

constexpr Moment minute = 60'000;

} // namespace

QList<PastWaiting> pastWaiting(const Simulation &floor, int minutes)
{
    const Moment begin = floor.now() - minutes * minute;
    QList<PastWaiting> past;
    for (const Queue &queue : floor.queues()) {
        past.append({queue.id.text(), QList<PastWaiting::Point>(minutes)});
        for (int m = 0; m < minutes; ++m)
            past.last().points[m].at = begin + m * minute;
    }
    for (ContactNumber number = floor.firstContact(); number < floor.endContact(); ++number) {
        const Contact &contact = floor.contact(number);
        if (contact.queue < 0)
            continue;
        const Moment left = contact.connected ? contact.connected
            : contact.disconnected            ? contact.disconnected
                                              : floor.now();
        // The minutes whose beginning lies within the wait.
        const Moment from = qMax<Moment>(0, (contact.arrival - begin + minute - 1) / minute);
        for (Moment m = from; m < minutes && begin + m * minute < left; ++m)
            ++past[contact.queue].points[m].waiting;
    }
    return past;
}

} // namespace demo
