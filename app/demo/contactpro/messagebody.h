// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/contactpro/bodyreader.h"
#include "app/demo/contactpro/tenancy.h"

namespace demo {

//! The body of POST /messages and of PUT /messages/{id}, which are the same: what is not sent has its default.
//! Lengths are counted in UTF-16 units; the document says no more than "length".
Message readMessage(BodyReader &body, const Simulation &floor, const ApiUser &user);

//! A message as the document's examples show it, in their order; manners may choose the other spellings.
void writeMessage(Json &json, const Message &message, const Guid &shownId, const Manners &manners);

} // namespace demo
