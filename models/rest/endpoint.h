// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/times.h"
#include "models/rest/transport.h"

#include <QString>

#include <functional>
#include <optional>

namespace floorwalker {

//! A whole answer with a status of success, before decoding.
struct Answered {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    Instant at; //!< the server's moment of the answer, by the client's measured clock
    Instant asked{}; //!< when the question left, at the earliest, even if others joined it later
};

using Parameters = QList<std::pair<QString, QString>>; //!< names and raw values; encoded by the client

//! One question to a back end, as a value: all there is to know about it but who asks and when.
//! path is relative to the base address ("rmi/queueStatuses"), percent-encoded already.
template<typename T>
struct Endpoint {
    Verb verb = Verb::Get;
    QString path;
    Parameters query;
    QByteArray body;
    QByteArray contentType; //!< empty without a body
    QByteArray accept = QByteArrayLiteral("application/json");
    bool isSafeToRepeat = true; //!< false for every write that could double
    Milliseconds deadline{29'000}; //!< the gateway's own limit (seed "Using RESTful APIs")
    std::function<Result<T>(const Answered &)> decode;
    std::optional<T> whenMissing{}; //!< what a 404 says, where that is an answer and no failure
};

} // namespace floorwalker
