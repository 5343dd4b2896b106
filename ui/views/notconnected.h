// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace floorwalker {

class Page;

//! Fills the page of a profile that lacks what the page shows: a sentence, and a button to where it is connected.
void sayNotConnected(Page &page, const QString &sentence);

} // namespace floorwalker
