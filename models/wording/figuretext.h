// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/figure.h"

#include <QString>

namespace floorwalker {

//! A share as people read it: "58.3 %"; a dash where there is none.
QString percentText(const Figure &share);

//! The same for files: percent with two decimals; nothing where there is none.
std::optional<double> percentOf(const Figure &share);

} // namespace floorwalker
