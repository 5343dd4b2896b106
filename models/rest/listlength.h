// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace floorwalker {

//! Whether a list of that length may have been cut by a limit nobody documented: RCI cuts at 100
//! unless told, 1,000 and 10,000 are the limits asked for in practice.
constexpr bool looksCut(qsizetype length)
{
    return length == 100 || length == 1000 || length == 10'000;
}

} // namespace floorwalker
