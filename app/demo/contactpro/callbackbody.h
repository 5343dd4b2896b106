// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/contactpro/bodyreader.h"
#include "app/demo/floor/callbackdesk.h"

namespace demo {

QString resultWord(CallResult result);

//! The body of PUT /callbacks/{id} with the document's rules about results and times.
CallbackChange readChange(BodyReader &body);

} // namespace demo
