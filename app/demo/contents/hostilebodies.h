// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace demo {

//! Bodies nobody should open with a browser: scripts, requests to elsewhere, files, traps for a parser.
int hostileBodyCount();
QString hostileBody(int number);

} // namespace demo
