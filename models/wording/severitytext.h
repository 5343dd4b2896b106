// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/severity.h"

#include <QString>

namespace floorwalker {

QString severityText(Severity severity); //!< "Warning", "Critical"; empty for None

} // namespace floorwalker
