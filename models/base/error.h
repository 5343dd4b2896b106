// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace floorwalker {

//! Why something failed, as far as the next step differs. Closed: every kind has its sentence in
//! models/wording. Statuses: seed "Using RESTful APIs", table of errors.
enum class ErrorKind {
    BadRequest, //!< 400: the server's own words are in detail
    Unauthorized, //!< 401: API key, user or an expired password
    Forbidden, //!< 403: a right is missing
    NotFound, //!< 404: also a wrong letter case in the address
    TooManyRequests, //!< 429: the quota of the API key; retryAfter may say how long
    ServerError, //!< 5xx but 504
    GatewayTimeout, //!< 504: the query is too large for the gateway's 29 s
    UnexpectedStatus, //!< any other status
    TimedOut, //!< our own deadline passed
    Unreachable, //!< no connection: name, route, refusal, blocked by an allow list
    ConnectionLost, //!< the connection ended before the whole answer came
    OutcomeUnknown, //!< a write went out and no answer came: it may have taken effect
    WriteLost, //!< the server lost a write again and again; it has it not
    CertificateRejected, //!< TLS: we never go on
    InsecureAddress, //!< plain http to another machine
    RedirectRefused, //!< the server pointed elsewhere; credentials stay here
    Undecodable, //!< an answer of the wrong shape
    TooLarge, //!< an answer beyond our limit
    BudgetExhausted, //!< our own request budget; nothing was sent
    SignedOut, //!< the session ended while the request waited
    Cancelled, //!< by us
    KeyStoreUnavailable, //!< no key store on this machine or in this session
    KeyStoreSilent, //!< the key store did not answer within its limit
    SecretMissing, //!< the key store has no readable entry
    Storage, //!< a file or database of ours could not be read or written
    Invalid, //!< rejected by our own validation; detail says what
};

//! Who was asked: the same status wants another next step.
enum class BackEnd { ContactPro, Conversation, Calling };

//! A failure of the world. detail carries the server's (or library's) words, never a secret.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString detail;
    int httpStatus = 0; //!< 0 when there was no status
    QString requestId; //!< ours, as in the log line of the request
    std::optional<std::chrono::milliseconds> retryAfter; //!< already clamped, only when the server said so
    QString resource; //!< "rmi/agents": which right or address the sentence names
    BackEnd backEnd = BackEnd::ContactPro;
    QString code{}; //!< the API's own word for it: "40108" of Calling, "UNAUTHENTICATED" of Conversation

    friend bool operator==(const Error &, const Error &) = default;
};

//! Stable English name, for logs and the command line's JSON ("too-many-requests").
QString name(ErrorKind kind);

} // namespace floorwalker
