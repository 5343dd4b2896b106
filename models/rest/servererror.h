// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace floorwalker {

//! What the body of a failure says.
struct ServerError {
    QString words; //!< text as it stands, the message of JSON, nothing of a web page
    QString code; //!< "40108", "UNAUTHENTICATED", "invalid_client"; empty where the body has none
    std::optional<Milliseconds> retryDelay; //!< of google.rpc.RetryInfo
};

//! Every shape that was seen: plain text and a gateway's {message} of Contact Pro; {error{code, message,
//! status, details}} of Conversation, with and without the wrapper, and {error, error_description} of its
//! token; {errorCode, message, reference} and {response{error{...}}} of Calling (reference pages of both).
ServerError serverError(const QByteArray &body);

} // namespace floorwalker
