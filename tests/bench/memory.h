// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#pragma once

namespace floorwalker::bench {

double residentMb();
double peakMb(); //!< the most that was resident since forgetPeak()
void forgetPeak();

} // namespace floorwalker::bench
