// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/rest/endpoint.h"

namespace floorwalker {

//! What an exchange came to: the status first, then the wire. A write that may have arrived without
//! an answer is OutcomeUnknown. `resource` and `requestId` go into the error.
Result<Answered> classify(const WireRequest &request, const WireAnswer &answer, Instant serverNow,
                          const QString &resource, const QString &requestId);

} // namespace floorwalker
