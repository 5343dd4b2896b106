// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QPushButton;

namespace floorwalker {

//! A button for an action: its text, tool tip, and whether it can be pressed follow.
QPushButton *actionButton(QAction &action);

} // namespace floorwalker
