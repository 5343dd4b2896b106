// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QString>

namespace floorwalker {

//! "hh:mm:ss"; from 24 hours on "2 d 03:10" (days, hours, minutes). Negative spans show as zero.
QString durationText(Milliseconds span);

//! "in 00:12:40" or, from nothing left on, "overdue 00:17:20".
QString countdownText(Milliseconds left);

} // namespace floorwalker
