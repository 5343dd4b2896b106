// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/request.h"

namespace demo::calling {

//! What an application-signed request signs, and what the signature must be.
struct Signature {
    QByteArray method;
    QByteArray contentType; //!< exactly as sent
    QByteArray timestamp; //!< the value of x-timestamp
    QByteArray path; //!< as sent, without host and query
    QByteArray body;

    static Signature of(const Request &request);

    QByteArray stringToSign() const;
    QByteArray made(const QByteArray &secret) const; //!< with the secret as it was handed out, in base64
};

} // namespace demo::calling
