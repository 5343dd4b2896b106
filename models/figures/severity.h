// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace floorwalker {

//! How far a figure is past its limits. Colour, sign and word are made in ui.
enum class Severity { None, Warning, Critical };

} // namespace floorwalker
