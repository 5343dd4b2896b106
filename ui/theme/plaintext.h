// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace floorwalker {

//! A tool tip that shows text from outside letter by letter: tool tips guess rich text, and a
//! customer's name may look like a tag.
QString plainToolTip(const QString &text);

} // namespace floorwalker
