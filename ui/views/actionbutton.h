// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;
class QPushButton;

namespace floorwalker {

//! A button for an action: its tool tip, and whether it can be pressed follow. words: where the page
//! says already what the action's whole text does.
QPushButton *actionButton(QAction &action, const QString &words = {});

} // namespace floorwalker
