// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/contactpro/tenancy.h"

namespace demo {

//! What requests have brought about, whatever became of their answers: "GET /_demo/callbacks" and its like.
//! None for any other request.
std::optional<Reply> countersFor(const QByteArray &what, const Tenancy &tenancy);

} // namespace demo
