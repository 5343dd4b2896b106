// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/error.h"

namespace floorwalker {

QString name(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadRequest: return QStringLiteral("bad-request");
    case ErrorKind::Unauthorized: return QStringLiteral("unauthorized");
    case ErrorKind::Forbidden: return QStringLiteral("forbidden");
    case ErrorKind::NotFound: return QStringLiteral("not-found");
    case ErrorKind::TooManyRequests: return QStringLiteral("too-many-requests");
    case ErrorKind::ServerError: return QStringLiteral("server-error");
    case ErrorKind::GatewayTimeout: return QStringLiteral("gateway-timeout");
    case ErrorKind::UnexpectedStatus: return QStringLiteral("unexpected-status");
    case ErrorKind::TimedOut: return QStringLiteral("timed-out");
    case ErrorKind::Unreachable: return QStringLiteral("unreachable");
    case ErrorKind::ConnectionLost: return QStringLiteral("connection-lost");
    case ErrorKind::OutcomeUnknown: return QStringLiteral("outcome-unknown");
    case ErrorKind::WriteLost: return QStringLiteral("write-lost");
    case ErrorKind::CertificateRejected: return QStringLiteral("certificate-rejected");
    case ErrorKind::InsecureAddress: return QStringLiteral("insecure-address");
    case ErrorKind::RedirectRefused: return QStringLiteral("redirect-refused");
    case ErrorKind::Undecodable: return QStringLiteral("undecodable");
    case ErrorKind::TooLarge: return QStringLiteral("too-large");
    case ErrorKind::BudgetExhausted: return QStringLiteral("budget-exhausted");
    case ErrorKind::SignedOut: return QStringLiteral("signed-out");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::KeyStoreUnavailable: return QStringLiteral("key-store-unavailable");
    case ErrorKind::KeyStoreSilent: return QStringLiteral("key-store-silent");
    case ErrorKind::SecretMissing: return QStringLiteral("secret-missing");
    case ErrorKind::Storage: return QStringLiteral("storage");
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    }
    Q_UNREACHABLE();
}

} // namespace floorwalker
