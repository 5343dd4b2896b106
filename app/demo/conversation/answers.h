// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/cloud/body.h"
#include "app/demo/cloud/cloudpaths.h"

namespace demo::conversation {

Reply answered(const QJsonObject &object);

//! The one shape of errors: {"error":{code, message, status, details}}.
Reply refused(int code, const QByteArray &message);
Reply refusedForNow(const QByteArray &message, int seconds); //!< 429 that says when to come again
Reply unauthorized(const QByteArray &message, const QByteArray &challenge);
inline Reply refused(const Body &body) { return refused(400, body.words()); }
inline Reply refused(const Query &query) { return refused(400, query.refusal().body); }

void unwrap(Reply &refusal); //!< the object without the "error" around it

} // namespace demo::conversation
