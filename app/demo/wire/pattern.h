// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace demo {

//! Field filters: '*' is any run of characters, '?' any one; letter case does not count.
bool matchesPattern(QStringView text, QStringView pattern);

//! One of the alternatives of a comma list matches.
bool matchesAnyOf(QStringView text, QStringView commaList);

} // namespace demo
