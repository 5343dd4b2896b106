// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace floorwalker {

//! Whether the whole text fits a pattern of * (any text, or none) and ? (one character), in any letter
//! case: the wildcards of the APIs' own filters.
bool fitsPattern(QStringView text, QStringView pattern);

} // namespace floorwalker
