// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace floorwalker {

//! A text that a spreadsheet would read as a formula gets an apostrophe in front, unless it is a
//! number or a phone number. Texts that already begin so get one too, so that it can be undone.
QString guarded(const QString &text);

//! The text before guarded(): for our own files when they are imported.
QString unguarded(const QString &text);

} // namespace floorwalker
