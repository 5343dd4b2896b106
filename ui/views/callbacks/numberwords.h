// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace floorwalker {

struct PhoneNumber;

//! What a number was understood as: "+358 50 123 4567 · Finland, mobile".
QString numberWords(const PhoneNumber &number);

} // namespace floorwalker
