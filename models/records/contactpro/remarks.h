// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

namespace floorwalker {

//! The remarks of a contact, of `cmi/contacts/{id}/remarks`. What the answer looks like is not
//! documented: text, unless the server calls it JSON; then a text or an object with one.
//! (reference: contactpro-cmi-additions 41)
Result<QString> decodeRemarks(const QByteArray &body, const QByteArray &contentType);

} // namespace floorwalker
