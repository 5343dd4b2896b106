// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/classify.h"

#include "models/rest/httplog.h"
#include "models/rest/retryafter.h"
#include "models/rest/servererror.h"

namespace floorwalker {

namespace {

ErrorKind kindOf(int status)
{
    switch (status) {
    case 400: return ErrorKind::BadRequest;
    case 401: return ErrorKind::Unauthorized;
    case 402: // an account without credit: nothing was done, and the next one would fare no better
    case 403: return ErrorKind::Forbidden;
    case 404: return ErrorKind::NotFound;
    case 429: return ErrorKind::TooManyRequests;
    case 504: return ErrorKind::GatewayTimeout;
    }
    if (status >= 300 && status < 400)
        return ErrorKind::RedirectRefused;
    return status >= 500 ? ErrorKind::ServerError : ErrorKind::UnexpectedStatus;
}

ErrorKind kindOf(WireFault fault, bool isWrite)
{
    switch (fault) {
    case WireFault::Unreachable: return ErrorKind::Unreachable;
    case WireFault::CertificateRejected: return ErrorKind::CertificateRejected;
    case WireFault::Lost: return isWrite ? ErrorKind::OutcomeUnknown : ErrorKind::ConnectionLost;
    case WireFault::TimedOut: return isWrite ? ErrorKind::OutcomeUnknown : ErrorKind::TimedOut;
    case WireFault::TooLarge: return ErrorKind::TooLarge;
    case WireFault::Aborted: return isWrite ? ErrorKind::OutcomeUnknown : ErrorKind::Cancelled;
    case WireFault::Unreadable: return isWrite ? ErrorKind::OutcomeUnknown : ErrorKind::Undecodable;
    case WireFault::None: break;
    }
    return ErrorKind::UnexpectedStatus;
}

//! Where a redirect pointed, without what may be secret in its query.
QString placeOf(const QByteArray &location)
{
    const QUrl url = QUrl::fromEncoded(location);
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

Result<Answered> classify(const WireRequest &request, const WireAnswer &answer, Instant serverNow,
                          const QString &resource, const QString &requestId)
{
    const bool isSuccess = answer.status >= 200 && answer.status < 300;
    if (isSuccess && answer.fault == WireFault::None)
        return Answered{answer.status, answer.headers, answer.body, serverNow};

    Error error{.httpStatus = answer.status, .requestId = requestId, .resource = resource};
    if (answer.status != 0 && !isSuccess) {
        error.kind = kindOf(answer.status);
        if (error.kind == ErrorKind::GatewayTimeout && request.isWrite())
            error.kind = ErrorKind::OutcomeUnknown; // the gateway gave up; what stands behind it may not have
        const ServerError told = serverError(answer.body);
        error.code = told.code;
        error.detail = error.kind == ErrorKind::RedirectRefused
            ? placeOf(headerValue(answer.headers, "Location"))
            : told.words;
        const auto wait = retryAfter(headerValue(answer.headers, "Retry-After"), serverNow);
        if (wait || told.retryDelay)
            error.retryAfter = std::chrono::milliseconds(wait.value_or(told.retryDelay.value_or(Milliseconds(0))).count());
    } else {
        error.kind = kindOf(answer.fault, request.isWrite());
        error.detail = answer.faultText;
    }
    error.detail = redactedWords(error.detail, request);
    return error;
}

} // namespace floorwalker
