// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main/view.h"

namespace floorwalker {

//! The views in the order of the navigation. A view without tests for live, empty, stale and
//! failing is not in it.
QList<View> allViews();

} // namespace floorwalker
