// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace floorwalker {

class ErrorBar;
struct Workplace;

//! Another window or command may have changed the list. Where it cannot be read, trouble says that
//! nobody is warned.
void readDoNotContact(const Workplace &workplace, ErrorBar *trouble);

} // namespace floorwalker
