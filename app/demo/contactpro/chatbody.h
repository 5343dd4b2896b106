// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/contactpro/bodyreader.h"
#include "app/demo/floor/simulation.h"

namespace demo {

//! The body of POST /chats. What was said without a time is said now.
ChatOrder readChat(BodyReader &body, const Simulation &floor);

} // namespace demo
