// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/cloud/body.h"
#include "app/demo/cloud/cloudmanners.h"
#include "app/demo/cloud/cloudpaths.h"

namespace demo::calling {

//! The codes of the reference; the HTTP status is the first three digits.
enum class Code {
    IllegalParameters = 40001,
    MissingParameter = 40002,
    InvalidRequest = 40003,
    AuthorizationRequired = 40100,
    InvalidCredentials = 40108,
    WrongScheme = 40301,
    NotFound = 40400,
};

Reply answered(const QJsonObject &object);
inline Reply done() { return Reply::empty(200); } //!< most writes answer nothing

Reply refused(Code code, const QString &message); //!< {"errorCode", "message", "reference"}
Reply refused(const Body &body);
void reshape(Reply &refusal, CloudManners::CallingErrors shape); //!< as other pages and clients have seen it

} // namespace demo::calling
