// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/records.h"

namespace demo {

//! The day's curve of a channel, 1 at its peak. Never under 0.3: a demo looks alive at any hour.
double curveAt(Channel channel, qint64 msOfDay);

//! The area under the curve: a day's arrivals divided by the rate at the peak.
double secondsOfPeakADay(Channel channel);

//! Calls and chats that come as fast as it takes to keep the queue full, by day and night.
bool keepsItsCrowd(const Queue &queue);

//! How full a crowded queue wants to be: swings slowly about its usual backlog.
double wantedBacklog(const Queue &queue, Moment now, double speed);

//! How much faster (or slower) a crowded queue's customers come, to keep it that full.
double pressureOn(const Queue &queue, Moment now, double speed);

} // namespace demo
