// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;

namespace floorwalker {

class LiveTable;
class Page;

//! The way from a row to its contacts of today: an action of the page with its key, which the palette
//! finds too. parameter: by which contacts are asked for, "queueId".
QAction *makeContactsLink(Page &page, LiveTable &table, const char *parameter);

} // namespace floorwalker
